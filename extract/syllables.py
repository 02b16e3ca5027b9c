"""What can be a Vietnamese syllable, and where two were glued together: «mắctrong», «cơsở».

The inventory is that of the spelling: onset, rhyme, tone. Syllables closed by p, t, c, ch bear
only the tones sắc and nặng.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LETTERS = [chr(code) for code in range(0xC0, 0x1EFA) if chr(code).isalpha()]
UPPER = "A-Z" + "".join(letter for letter in _LETTERS if letter.isupper())
LOWER = "a-z" + "".join(letter for letter in _LETTERS if letter.islower())
"""The capitals and the small letters, to stand inside the brackets of a regular expression."""

_ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
_OPEN_RHYMES = (
    "a ai ao au ay âu ây e eo ê êu i ia iu iê iêu o oa oai oao oay oe oeo oi ô ôi ơ ơi u ua uây "
    "uê ui uôi uy uya uyu uơ ư ưa ưi ươi ươu ưu y yê yêu"
)
_NASAL_RHYMES = (
    "am ăm âm em êm im iêm om ôm ơm um uôm ươm oam oăm an ăn ân en ên in iên on ôn ơn un uân "
    "uôn ươn oan oăn oen uyên yên ang ăng âng eng iêng ong ông ung uông ưng ương oang oăng uâng "
    "anh ênh inh oanh uynh uênh yêm yêng oong"
)
_STOPPED_RHYMES = (
    "ap ăp âp ep êp ip iêp op ôp ơp up ươp oap oăp at ăt ât et êt it iêt ot ôt ơt ut ưt uât uôt "
    "ươt oat oăt oet uyêt uyt ac ăc âc ơc ec iêc oc ôc uc uôc ưc ươc oac oăc ach êch ich oach uych "
    "uêch yêt ooc"
)
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_STOP_TONES = {"\u0301", "\u0323"}
_OPEN = frozenset(f"{_OPEN_RHYMES} {_NASAL_RHYMES}".split())
_STOPPED = frozenset(_STOPPED_RHYMES.split())
_SPELT = re.compile(f"({'|'.join(sorted(_ONSETS.split(), key=len, reverse=True))})?(.{{1,5}})")
_LONGEST_SYLLABLE = 7
_SHORTEST_PART = 2
_LONGEST_TOKEN = 24
_CASE_CHANGE = re.compile(f"(?<=[{LOWER}])(?=[{UPPER}])")


@lru_cache(maxsize=65_536)
def is_syllable(word: str) -> bool:
    """Tell whether ``word`` (NFC, any case) can be one Vietnamese syllable."""
    if not 0 < len(word) <= _LONGEST_SYLLABLE:
        return False
    letters = unicodedata.normalize("NFD", word.lower())
    tones = [mark for mark in letters if mark in _TONES]
    bare = unicodedata.normalize("NFC", "".join(mark for mark in letters if mark not in _TONES))
    if len(tones) > 1:
        return False
    return any(
        rhyme in _OPEN or (rhyme in _STOPPED and bool(tones) and tones[0] in _STOP_TONES)
        for rhyme in _rhymes(bare)
    )


def _rhymes(bare: str) -> list[str]:
    """List what can follow an onset: «gin» is g+in, «giêng» gi+êng, «quyên» qu+yên."""
    spelt = _SPELT.fullmatch(bare)
    if not spelt:
        return []
    onset, rhyme = spelt.groups()
    found = [rhyme]
    if onset == "gi":
        found.append("i" + rhyme)
    elif onset == "qu":
        found.append("u" + rhyme)
    elif bare == "gi":
        found.append("i")
    return found


@lru_cache(maxsize=16_384)
def glued(token: str) -> tuple[int, ...]:
    """Give the offsets at which ``token`` falls apart into syllables, or nothing.

    Only a token that bears Vietnamese letters, is no syllable itself and splits in exactly one
    way is split: «mắctrong» gives (3,), «internet» and «phươngán» (also «phươn gán») nothing.
    """
    if len(token) > _LONGEST_TOKEN or token.isascii() or not token.isalpha() or token.isupper():
        return ()
    if is_syllable(token):
        return ()
    cuts: list[int] = []
    begin = 0
    for end in [*(change.start() for change in _CASE_CHANGE.finditer(token)), len(token)]:
        part = token[begin:end]
        known = is_syllable(part) or (part.isascii() and part.isupper())
        inner = () if known else _only_split(part)
        if inner is None:
            return ()
        cuts.extend(begin + cut for cut in inner)
        cuts.append(end)
        begin = end
    return tuple(cuts[:-1])


def _only_split(part: str) -> tuple[int, ...] | None:
    """Give the cuts of the one way to split ``part`` into fewest syllables, else None.

    One-letter parts do not count: «Êban» is a name.
    """
    ways: list[list[tuple[int, ...]]] = [[()], *([] for _ in part)]
    for end in range(_SHORTEST_PART, len(part) + 1):
        reached: list[tuple[int, ...]] = []
        for begin in range(max(0, end - _LONGEST_SYLLABLE), end - _SHORTEST_PART + 1):
            if ways[begin] and is_syllable(part[begin:end]):
                reached += [(*way, end) for way in ways[begin]]
        fewest = min(map(len, reached), default=0)
        ways[end] = [way for way in reached if len(way) == fewest][:2]
    whole = ways[-1]
    return whole[0][:-1] if len(whole) == 1 else None
