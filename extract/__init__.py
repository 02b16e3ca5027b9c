"""Text in, findings out: a fact and the words it was read from."""
