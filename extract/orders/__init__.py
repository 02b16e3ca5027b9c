"""Whom an instruction addresses, until when, and what makes it one."""
