"""Persons with their titles, bodies, places and groups in a text."""
