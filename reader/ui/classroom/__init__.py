"""Collecting hand-ins, and the window with what a class did."""
