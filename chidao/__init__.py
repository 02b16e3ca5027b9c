"""The command line of chidao, and later its server."""
