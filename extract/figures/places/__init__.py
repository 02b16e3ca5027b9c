"""Which place a figure is of: named at it, around it, or the one that its report is about."""
