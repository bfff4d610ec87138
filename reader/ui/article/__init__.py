"""The article on its page: document, marks painted over it, margin, folds, and the way from mark to mark."""
