"""A person works through a lesson set: the steps, the reference pack beside the article, the hand-in."""
