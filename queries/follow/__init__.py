"""What became of what was asked: instructions with deadlines, and later sentences on them."""

from __future__ import annotations

from queries.follow.covering import received
from queries.follow.ledger import Entry, Ledger, Source, State, ledger
from queries.follow.reports import Outcome, Report

__all__ = ["Entry", "Ledger", "Outcome", "Report", "Source", "State", "ledger", "received"]
