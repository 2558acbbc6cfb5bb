"""One view → one text: pages in HTML, data in JSON, CSV and workbooks."""
