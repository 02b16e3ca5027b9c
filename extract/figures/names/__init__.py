"""What a figure is of: the words before its value, the noun behind it, or what was told before."""
