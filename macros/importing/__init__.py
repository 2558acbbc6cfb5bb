"""From an office's file to a source of the library, with a report of every doubt."""
