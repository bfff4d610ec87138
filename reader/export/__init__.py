"""Findings for other eyes: JSON for programs, plain text and one HTML page for people."""
