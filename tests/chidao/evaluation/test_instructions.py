import pytest

from chidao.evaluation.gold import GoldTask
from chidao.evaluation.instructions import SLOTS, TASKS, Task, addressees
from chidao.evaluation.text import plain


def gold(text: str = "", deadline: str | None = None) -> GoldTask:
    return GoldTask(text=text, by=None, to=(), deadline=deadline)


def said(text: str = "", deadline: str = "") -> Task:
    return Task(text=text, by=(), to=(), deadline=deadline)


@pytest.mark.parametrize(
    ("mine", "theirs", "same"),
    [
        ("rà soát các thủ tục hành chính", "rà soát các thủ tục hành chính", True),
        ("phải rà soát các thủ tục hành chính", "rà soát các TTHC", True),
        ("xây dựng cơ sở dữ liệu đất đai", "rà soát các thủ tục hành chính", False),
        # Its negation is no small difference:
        (
            "không yêu cầu người dân nộp lại giấy tờ đã có trong cơ sở dữ liệu",
            "yêu cầu người dân nộp lại giấy tờ đã có trong cơ sở dữ liệu",
            False,
        ),
    ],
)
def test_clauses(mine: str, theirs: str, same: bool) -> None:  # noqa: FBT001
    assert (TASKS.likeness(said(mine), gold(theirs)) >= TASKS.floor) is same


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["các bộ, ngành, địa phương"], ["bộ", "ngành", "địa phương"]),
        (["Bộ Y tế và các địa phương"], ["Bộ Y tế", "địa phương"]),
        (["Bộ Khoa học và Công nghệ"], ["Bộ Khoa học và Công nghệ"]),  # one body
        (["Sở Giáo dục và Đào tạo"], ["Sở Giáo dục và Đào tạo"]),
        (["UBND tỉnh; UBND huyện"], ["UBND tỉnh", "UBND huyện"]),
        (["lãnh đạo các sở", "sở"], ["sở"]),  # each once
        (["tất cả các đồng chí"], ["đồng chí"]),
        ([], []),
    ],
)
def test_addressees(texts: list[str], expected: list[str]) -> None:
    assert [" ".join(a.words) for a in addressees(texts)] == [plain(e) for e in expected]


def test_an_addressee_is_shown_as_written() -> None:
    assert [a.written for a in addressees(["các bộ, ngành"])] == ["các bộ", "ngành"]


@pytest.mark.parametrize(
    ("mine", "theirs", "same"),
    [
        ("2025-06", "2025-06", True),
        ("2025-06-30", "2025-06", True),  # its last day
        ("2025-06-01", "2025-06", False),
        ("2025-12-31", "2025", True),
        ("--06-30", "--06-30", True),
        ("2025", "2024", False),
    ],
)
def test_deadlines(mine: str, theirs: str, same: bool) -> None:  # noqa: FBT001
    slot = next(slot for slot in SLOTS if slot.name == "task_deadline")
    [one], [other] = slot.said(said(deadline=mine)), slot.gold(gold(deadline=theirs))
    assert bool(slot.likeness(one, other)) is same


def test_a_slot_that_is_not_stated_is_not_compared() -> None:
    for slot in SLOTS:
        assert list(slot.said(said())) == list(slot.gold(gold())) == []
