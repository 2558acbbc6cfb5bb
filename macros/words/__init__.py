"""How things are called and where they are: labels, times, quotes, addresses."""
