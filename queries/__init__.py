"""Questions → rows: a library of checked queries, checks, safe running, and name lookup."""
