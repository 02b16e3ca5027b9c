"""Phrases that name meetings, which of them mean one, and who takes part."""
