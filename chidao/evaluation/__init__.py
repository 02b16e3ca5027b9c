"""How good extraction is: a built store against facts that people read from the same articles."""
