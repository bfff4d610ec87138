"""What people write: notes, answers to marks and where they stopped reading, in one local SQLite file.

The only package that knows SQL. It takes and returns the frozen records of `reader.storage.records`.
"""
