"""Tasks by plan and body, and as open data."""
