"""All that the core publishes, as one value; what mkdocs and the export consume."""
