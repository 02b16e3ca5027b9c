"""The commands, a module for each kind of them: what they take, and what they call.

::

    articles.py   demo build extract remove coverage
    asking.py     lookup query check schema
    showing.py    graph export serve
    accounts.py   conflicts audit due
    comparing.py  identity diff
    measuring.py  evaluate

Heavy libraries are imported by the command that needs them: ``chidao --help`` imports none.
"""
