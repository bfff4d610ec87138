"""The two families of errors.

A `UserError` is about the world: a file, a disk, an input. Its text is shown to the person as it is. Everything
else that is raised is a bug of ours: it goes to the log with its traceback and the person sees a plain sentence.
"""


class UserError(Exception):
    """Something outside the program is not as needed; `str(error)` is one plain sentence for the person."""
