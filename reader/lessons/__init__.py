"""Lesson sets."""
