"""Each query of the library, over ``small.trig``: the rows that a reader expects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from queries.catalogue import library, named
from queries.run import run

if TYPE_CHECKING:
    from queries.run import Answering

CHAIRED = "19/7, Thủ tướng Chính phủ Phạm Minh Chính chủ trì hội nghị"
SITE = "Chủ tịch UBND tỉnh Triệu Thế Hùng chủ trì tại điểm cầu Hải Dương"
CONFERENCE = "hội nghị về chuyển đổi số"
SIGN = "Đến tháng 6/2025, lãnh đạo UBND tỉnh phải ký số"
FINISH = "các bộ, ngành, địa phương trước 31/12/2025 hoàn thành"
SHARE = "tỉ trọng kinh tế số/GDP"
SHARE_TOO = "tỷ trọng của kinh tế số trong GDP"
ROUNDED = "cùng một số, nói gọn hoặc chính xác hơn"
DOUBT = "có thể là một cuộc họp: cùng nhóm nhiệm vụ"
ONLINE = "hồ sơ trực tuyến"

# name, values given, columns looked at, rows expected in their order
CASES = [
    (
        "articles",
        {},
        "article headline publisher published evidence",
        [
            ("a0.txt", "Bài không", None, None, 5),
            ("a1.txt", "Bài một", "Báo Một", "2024-07-19", 12),
            ("a2.txt", "Bài hai", None, None, 8),
        ],
    ),
    (  # one meeting or two: identity is in doubt
        "conflicts",
        {},
        "difference about on value reason published quote article",
        [
            (
                "conflict",
                "hội nghị về chuyển đổi số",
                "ngày",
                "2024-07-19",
                DOUBT,
                "2024-07-19",
                CHAIRED,
                "a1.txt",
            ),
            (
                "conflict",
                "phiên họp trực tuyến",
                "ngày",
                "--01-19",
                DOUBT,
                None,
                "họp sáng nay 19/1",
                "a0.txt",
            ),
        ],
    ),
    (
        "conflicts",
        {"type": "rounding"},
        "difference about area on value unit to reason article",
        [
            (
                "rounding",
                SHARE,
                "Việt Nam",
                "giá trị",
                "11,91",
                "%",
                "2021-12-31",
                ROUNDED,
                "a1.txt",
            ),
            ("rounding", SHARE, "Việt Nam", "giá trị", "12", "%", "2021-12-31", ROUNDED, "a2.txt"),
        ],
    ),
    ("conflicts", {"type": "update"}, "value", []),
    (  # read in the order announced, not in the order of the text
        "directive-sets",
        {"programme": "5 khong"},
        "programme article position item quote",
        [
            ("5 không", "a0.txt", 1, "không nói không", "không nói không"),
            ("5 không", "a0.txt", 2, "không tiền mặt", "không tiền mặt"),
        ],
    ),
    (
        "documents-mentioned",
        {},
        "document kind number quote article",
        [("Đề án 06", "đề án", "06", "triển khai Đề án 06", "a1.txt")],
    ),
    (
        "evidence-of",
        {"entity": "Lê Minh Khái"},
        "property quote article",
        [
            (
                "https://w3id.org/chidao/ns#attendedBy",
                "Phó Thủ tướng Lê Minh Khái cùng dự",
                "a1.txt",
            )
        ],
    ),
    (
        "indicators-disputed",
        {},
        "indicator difference area value unit to reason article",
        [
            (SHARE, "rounding", "Việt Nam", "11,91", "%", "2021-12-31", ROUNDED, "a1.txt"),
            (SHARE, "rounding", "Việt Nam", "12", "%", "2021-12-31", ROUNDED, "a2.txt"),
        ],
    ),
    ("indicators-disputed", {"type": "conflict"}, "value", []),
    (
        "meetings-disputed",
        {},
        "meeting difference on value reason quote article",
        [
            (CONFERENCE, "conflict", "ngày", "2024-07-19", DOUBT, CHAIRED, "a1.txt"),
            (
                "phiên họp trực tuyến",
                "conflict",
                "ngày",
                "--01-19",
                DOUBT,
                "họp sáng nay 19/1",
                "a0.txt",
            ),
        ],
    ),
    (  # two wordings of one indicator, and two articles
        "indicator-history",
        {"indicator": "kinh tế số"},
        "indicator to value unit status quote article",
        [
            (SHARE_TOO, "2021-12-31", "9,6", "%", "actual", "năm 2021 chỉ đạt 9,6%", "a2.txt"),
            (SHARE, "2021-12-31", "11,91", "%", "actual", "năm 2021 đạt 11,91%", "a1.txt"),
            (
                SHARE,
                "2021-12-31",
                "khoảng 12",
                "%",
                "actual",
                "năm 2021 ước đạt khoảng 12%",
                "a2.txt",
            ),
            (SHARE, "2025-12-31", "20", "%", "target", "mục tiêu năm 2025 là 20%", "a2.txt"),
        ],
    ),
    (
        "indicator-history",
        {"indicator": ONLINE, "place": "hung yen"},
        "indicator area value",
        [(ONLINE, "Hưng Yên", "95")],
    ),
    (
        "indicators",
        {"indicator": "kinh te so"},
        "indicator figures articles",
        [(SHARE, 3, 2), (SHARE_TOO, 1, 1)],
    ),
    (
        "instructions-by",
        {},
        "issuer instruction addressee deadline quote",
        [
            ("Phạm Minh Chính", "phải ký số", "UBND tỉnh Hải Dương", "2025-06", SIGN),
            ("Phạm Minh Chính", "hoàn thành", "các bộ, ngành, địa phương", "2025-12-31", FINISH),
        ],
    ),
    (
        "instructions-due",
        {},
        "due deadline instruction addressee quote article",
        [("2025-06-30", "2025-06", "phải ký số", "UBND tỉnh Hải Dương", SIGN, "a1.txt")],
    ),
    (
        "instructions-due",
        {"since": "1/7/2025", "by": "2025"},
        "due instruction",
        [("2025-12-31", "hoàn thành")],
    ),
    (  # a ministry is told what "all ministries" are told
        "instructions-to",
        {"addressee": "bo thong tin va truyen thong"},
        "through instruction quote article",
        [
            (
                "",
                "trình Chiến lược",
                "Bộ Thông tin và Truyền thông trình Chiến lược",
                "a2.txt",
            ),
            ("các bộ, ngành, địa phương", "hoàn thành", FINISH, "a2.txt"),
        ],
    ),
    (  # a province is told what its committee, and what all provinces are told
        "instructions-to",
        {"addressee": "https://w3id.org/chidao/id/place/hai-duong"},
        "addressee through instruction",
        [
            ("Hải Dương", "UBND tỉnh Hải Dương", "phải ký số"),
            ("Hải Dương", "các bộ, ngành, địa phương", "hoàn thành"),
        ],
    ),
    (
        "instructions-to",
        {"addressee": "UBND tỉnh Hải Dương"},
        "through instruction",
        [("", "phải ký số"), ("các bộ, ngành, địa phương", "hoàn thành")],
    ),
    (  # 19/1 has no year: it may lie between the two
        "meetings-between",
        {},
        "meeting kind date year body",
        [
            ("phiên họp trực tuyến", None, "--01-19", "không rõ", None),
            (
                "phiên họp lần thứ ba",
                None,
                "2022-08-08",
                "có",
                "Ủy ban Quốc gia về chuyển đổi số",
            ),
            (CONFERENCE, "hội nghị", "2024-07-19", "có", None),
        ],
    ),
    (
        "meetings-between",
        {"from": "2024-07", "to": "2024-07"},
        "meeting quote article",
        [(CONFERENCE, CHAIRED, "a1.txt")],
    ),
    (
        "officials-of-place",
        {"place": "hai duong"},
        "person position quote article",
        [
            (
                "Triệu Thế Hùng",
                "Chủ tịch UBND tỉnh Hải Dương",
                "Chủ tịch UBND tỉnh Triệu Thế Hùng",
                "a1.txt",
            )
        ],
    ),
    (
        "person-positions",
        {"person": "hung trieu the"},
        "person position body seen_from seen_until",
        [
            (
                "Triệu Thế Hùng",
                "Chủ tịch UBND tỉnh Hải Dương",
                "UBND tỉnh Hải Dương",
                "2024-07-19",
                "2024-08-01",
            )
        ],
    ),
    (  # a figure of Hải Dương is one of what Hải Phòng now is
        "place-as-now",
        {"place": "Hải Phòng"},
        "place_now place_then indicator",
        [("Hải Phòng", "Hải Dương", ONLINE)],
    ),
    (
        "copies",
        {},
        "article headline copy_of",
        [("a0.txt", "Bài không", None), ("a2.txt", "Bài hai", None)],
    ),
    (
        "place-metrics",
        {},
        "place indicator value unit status as_of quote article",
        [
            (
                "Hải Dương",
                ONLINE,
                "92",
                "%",
                "actual",
                "2024-07-19",
                "Hải Dương đạt 92% hồ sơ trực tuyến",
                "a1.txt",
            )
        ],
    ),
    (
        "places-compared",
        {"indicator": "trực tuyến", "year": "2024"},
        "place value unit article",
        [("Hưng Yên", "95", "%", "a2.txt"), ("Hải Dương", "92", "%", "a1.txt")],
    ),
    ("places-compared", {"indicator": "trực tuyến", "year": "2023"}, "place", []),
    (
        "programmes",
        {"issuer": "phạm minh chính"},
        "programme items meeting article",
        [
            ("5 không", 5, "phiên họp trực tuyến", "a0.txt"),
            ("5 đẩy mạnh", 5, "phiên họp trực tuyến", "a0.txt"),
            ("5 không", 5, CONFERENCE, "a1.txt"),
            ("5 đẩy mạnh", 5, CONFERENCE, "a1.txt"),
        ],
    ),
    (
        "rankings",
        {},
        "place indicator rank out_of quote",
        [("Việt Nam", "Chính phủ điện tử", "86", "193", "Chính phủ điện tử xếp hạng 86/193")],
    ),
    (
        "schema",
        {"about": "cd:date"},
        "term label used example value quote article",
        [
            (
                "cd:date",
                "ngày",
                3,
                "phiên họp trực tuyến",
                "--01-19",
                "họp sáng nay 19/1",
                "a0.txt",
            ),
            ("cd:dateFrom", "từ ngày", 0, None, None, None, None),
            ("cd:dateTo", "đến ngày", 0, None, None, None, None),
        ],
    ),
    (
        "sites",
        {},
        "meeting date place chair quote article",
        [(CONFERENCE, "2024-07-19", "Hải Dương", "Triệu Thế Hùng", SITE, "a1.txt")],
    ),
    (  # two articles, one fact
        "sources-per-fact",
        {"limit": "1"},
        "property articles independent quote article",
        [("https://w3id.org/chidao/ns#chairedBy", 2, 2, CHAIRED, "a1.txt")],
    ),
    (
        "targets-and-actuals",
        {"indicator": "kinh tế số"},
        "indicator target target_year actual outcome target_quote quote",
        [
            (
                SHARE,
                "20",
                2025,
                "11,91",
                "no evidence yet",
                "mục tiêu năm 2025 là 20%",
                "năm 2021 đạt 11,91%",
            ),
            (
                SHARE,
                "20",
                2025,
                "12",
                "no evidence yet",
                "mục tiêu năm 2025 là 20%",
                "năm 2021 ước đạt khoảng 12%",
            ),
        ],
    ),
    (
        "who-attended",
        {"meeting": CONFERENCE},
        "attendee site quote",
        [
            ("Lê Minh Khái", None, "Phó Thủ tướng Lê Minh Khái cùng dự"),
            ("UBND tỉnh Hải Dương", "Hải Dương", SITE),
        ],
    ),
    (
        "who-chaired",
        {},
        "person meeting date site disputed quote article",
        [
            ("Phạm Minh Chính", CONFERENCE, "2024-07-19", None, "ngày", CHAIRED, "a1.txt"),
            (
                "Phạm Minh Chính",
                CONFERENCE,
                "2024-07-19",
                None,
                "ngày",
                "Thủ tướng Phạm Minh Chính đã chủ trì hội nghị",
                "a2.txt",
            ),
        ],
    ),
    (
        "who-chaired",
        {"person": "trieu the hung"},
        "person meeting site quote",
        [("Triệu Thế Hùng", CONFERENCE, "Hải Dương", SITE)],
    ),
]


@pytest.mark.parametrize(("name", "values", "columns", "rows"), CASES)
def test_query_gives_its_rows(
    store: Answering,
    name: str,
    values: dict[str, str],
    columns: str,
    rows: list[tuple[object, ...]],
) -> None:
    found = run(store, named(name), values)
    at = [found.columns.index(column) for column in columns.split()]
    shown = [tuple(_shown(row[place]) for place in at) for row in found.rows]
    assert shown == rows


def _shown(value: object) -> object:
    return value if value is None or isinstance(value, int) else str(value)


def test_every_query_has_a_case() -> None:
    assert {case[0] for case in CASES} == set(library())


@pytest.mark.parametrize("name", library())
def test_query_shows_its_evidence(name: str) -> None:
    columns = named(name).columns
    assert name in {"articles", "copies"} or {"quote", "article"} <= set(columns)


@pytest.mark.parametrize("name", library())
def test_query_runs_with_everything_left_open(store: Answering, name: str) -> None:
    query = named(name)
    opened = run(store, query, {parameter.name: "" for parameter in query.parameters})
    assert len(opened.rows) >= len(run(store, query).rows)


@pytest.mark.parametrize("name", library())
def test_no_query_walks_all_graphs(name: str) -> None:
    for group in named(name).body.split("GRAPH ?")[1:]:
        inside = group[group.index("{") + 1 : group.index("}")].split()
        # What a sub-select has found is looked up: no walk.
        found = (["?thing", "?named", "?object"], ["?subject", "?property", "?object"])
        known = inside[1].startswith("cd:") or inside in found
        assert known or "?_entity" in inside
