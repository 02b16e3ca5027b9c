"""Names that chidao knows, as tables: ``*.toml`` beside this file, read when first asked for.

Each function returns one table, as frozen values with Vietnamese names as people write them (NFC),
checked when it is loaded; :class:`extract.errors.LexiconError` names the file, the entry and
what to do. Importing this package reads no table. To find a name in an article, pass both through
:func:`extract.text.view`.
"""

from extract.lexicon.bodies import Body, bodies, in_full, ministry
from extract.lexicon.papers import (
    DocumentKind,
    document_kinds,
    issuers,
    law_titles,
)
from extract.lexicon.people import FamilyNames, Forms, family_names, honorifics, namesakes
from extract.lexicon.places import District, Province, districts, provinces
from extract.lexicon.words import (
    Audience,
    NumberWords,
    Unit,
    abbreviations,
    audiences,
    classifiers,
    counted,
    determiners,
    meeting_kinds,
    number_words,
    scales,
    units,
)

__all__ = [
    "Audience",
    "Body",
    "District",
    "DocumentKind",
    "FamilyNames",
    "Forms",
    "NumberWords",
    "Province",
    "Unit",
    "abbreviations",
    "audiences",
    "bodies",
    "classifiers",
    "counted",
    "determiners",
    "districts",
    "document_kinds",
    "family_names",
    "honorifics",
    "in_full",
    "issuers",
    "law_titles",
    "meeting_kinds",
    "ministry",
    "namesakes",
    "number_words",
    "provinces",
    "scales",
    "units",
]
