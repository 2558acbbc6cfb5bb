"""Plan → tasks: who does what, and when, as the text says it."""
