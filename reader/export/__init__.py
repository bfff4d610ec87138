"""Marks and notes for other eyes: JSON and web annotations for programs, text, tables and pages for people."""
