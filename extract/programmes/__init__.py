"""Numbered programmes and the lists of their items."""
