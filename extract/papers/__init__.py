"""Laws, decrees, resolutions, plans and other documents that a text names."""
