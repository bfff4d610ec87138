"""The workshop: a teacher prepares a lesson set, sees it as students will, and gives it out."""
