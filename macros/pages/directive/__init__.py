"""Cited documents: the page of each, their lists, documents as open data."""
