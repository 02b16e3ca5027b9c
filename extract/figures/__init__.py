"""What a quantity is a figure of: its indicator, status, period and place."""
