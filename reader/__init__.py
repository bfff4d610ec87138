"""Lateral Reader: read the news and see where its statements come from."""

__version__ = "0.1.0"
