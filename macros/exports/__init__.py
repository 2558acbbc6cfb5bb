"""One view → one text: pages in HTML, data in JSON and CSV."""
