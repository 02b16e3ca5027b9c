"""The pages: what people read, from the same store and by the same queries as the commands.

::

    routes.py        the addresses, as the application takes them
    answering.py     a request → HTML, Turtle, JSON-LD or CSV, whichever was asked for
    frame.py         what any page stands in: the request, language, addresses, templates
    page.py          what every page of the store has at hand: things, names, quotes
    trouble.py       a problem as a page
    words.py         every word of the pages, in Vietnamese and English
    wording.py       dates, numbers, figures and periods in both
    portraits.py     which sections the page of each kind of thing has
    people.py meetings.py places.py bodies.py orders.py figures.py   the sections
    chart.py         a series of figures as SVG
    reading.py       an article's text, its sentences marked
    cutting.py       where a long list is cut, and its pages
    lists.py         timeline, ledger, disagreements, coverage
    finding.py       the search and its suggestions
    exploring.py     the picture, live
    tables.py        any of it as CSV
"""

from __future__ import annotations
