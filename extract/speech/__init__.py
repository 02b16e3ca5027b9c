"""Who speaks in which sentence, and how speech is cut into clauses."""
