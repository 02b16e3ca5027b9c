"""Findings become RDF: every fact in the default graph, and in the graph of its evidence."""
