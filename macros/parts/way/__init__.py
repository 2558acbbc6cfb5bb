"""The way down: what a document came from, what carries it out, to the tasks."""
