"""Records → files that other programs come back for: calendars."""
