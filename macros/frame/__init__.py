"""What all pages are made of: markup, tables, filters, links; it knows no library."""
