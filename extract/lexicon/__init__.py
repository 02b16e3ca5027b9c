"""Names that chidao knows, as tables: ``*.toml`` beside this file, read when first asked for.

Each function returns one table, as frozen values with Vietnamese names as people write them (NFC),
checked when it is loaded; :class:`extract.errors.LexiconError` names the file, the entry and
what to do. Importing this package reads no table.
"""

from extract.lexicon.bodies import Body, Modifiers, Office, bodies, modifiers, offices
from extract.lexicon.people import FamilyNames, Forms, family_names, honorifics
from extract.lexicon.places import District, Province, districts, provinces
from extract.lexicon.words import abbreviations

__all__ = [
    "Body",
    "District",
    "FamilyNames",
    "Forms",
    "Modifiers",
    "Office",
    "Province",
    "abbreviations",
    "bodies",
    "districts",
    "family_names",
    "honorifics",
    "modifiers",
    "offices",
    "provinces",
]
