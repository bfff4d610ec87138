"""The window. Only this package and `reader.app` know Qt."""
