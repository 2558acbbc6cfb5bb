"""What can be found, and the files that the search of the browser reads."""
