"""A message is a string that can be said in another language."""

import pickle

from extract.message import Message, as_data, from_data, said


def test_a_message_is_a_string_and_travels() -> None:
    inner = said(" Did you mean “{name}”?", name="a {b}")
    message = said('no query is called "{name}".{near}', name="x {y}", near=inner)
    assert message == 'no query is called "x {y}". Did you mean “a {b}”?'
    again = from_data(as_data(message))
    assert isinstance(again, Message)
    assert (again, again.template, again.values["near"]) == (message, message.template, inner)
    assert pickle.loads(pickle.dumps(message)) == message  # noqa: S301 - our own
    assert from_data(as_data("a {plain} text")) == "a {plain} text"


def test_a_message_counts_one_and_several() -> None:
    template = "{facts:# fact differs|# facts differ}, {sums:1 sum|# sums}"
    assert said(template, facts=1, sums=0) == "1 fact differs, 0 sums"
    assert said(template, facts=21, sums=1) == "21 facts differ, 1 sum"
