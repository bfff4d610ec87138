"""Articles as text: canonical text, blocks with regions, sentences, importers. Nothing here knows Qt."""
