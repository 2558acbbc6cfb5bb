"""Tasks as several kinds of pages show them: how many, by body, made once."""
