"""The interactive picture: what to show, where it stands, and the page that shows it."""
