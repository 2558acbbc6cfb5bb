"""Plans: their pages with the official text, and the list of all."""
