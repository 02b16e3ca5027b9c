"""Which of an article's text is the report: its blocks, and their sentences."""
