"""Files of plans/ → model, and the issues found on the way."""
