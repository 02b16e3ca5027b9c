"""Which period a figure is of: said at it, run on from a sentence or heading, or the report's."""
