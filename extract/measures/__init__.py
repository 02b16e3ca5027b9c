"""Numbers, dates, periods and quantities in a text."""
