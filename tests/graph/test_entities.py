"""What a finding says of the groups it names."""

import pytest

from graph.entities import parted


@pytest.mark.parametrize(
    ("written", "label"),
    [
        ("các bộ ngành", "các bộ, ngành"),
        ("Các sở ban ngành", "Các sở, ban, ngành"),
        ("các bộ ngành địa phương", "các bộ, ngành, địa phương"),
        ("các bộ, ngành", "các bộ, ngành"),
        ("nội bộ ngành Y tế", "nội bộ ngành Y tế"),
    ],
)
def test_one_group_has_one_name(written: str, label: str) -> None:
    assert parted(written) == label
