"""Topics: what each place says of a topic, side by side."""
