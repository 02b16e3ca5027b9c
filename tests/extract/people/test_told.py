from extract.people.told import told
from extract.text import view

SENTENCE = view("Bà Lò Thị Mai, Giám đốc Sở Y tế tỉnh Lào Cai, làm việc tại huyện Bắc Hà.")


def test_a_sentence_tells_units_persons_and_bodies_by_its_own_words() -> None:
    here = told(SENTENCE, None)
    assert [SENTENCE[unit.begin : unit.end] for unit in here.units] == [
        "tỉnh Lào Cai",
        "huyện Bắc Hà",
    ]
    assert [phrase.name for phrase in here.phrases] == [(1, 4)]
    assert [body.kind for body in here.bodies] == ["sở"]


def test_it_tells_the_same_wherever_it_stands() -> None:
    assert told(SENTENCE, None) is told("".join(SENTENCE.partition(",")), None)


def test_the_hint_tells_districts_of_one_name_apart() -> None:
    (unit,) = told("Mưa to ở huyện Châu Thành.", "Long An").units
    assert unit.place.province == "Long An"
    (unit,) = told("Mưa to ở huyện Châu Thành.", None).units
    assert unit.place.province is None
