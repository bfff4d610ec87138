"""The catalogues of the languages of the interface: made from the source, filled by translators, compiled.

Never imported by the program, which only loads the compiled files (`reader.ui.language`). The catalogues are files of
Qt Linguist; `lrelease`, which compiles them, comes with PySide6.
"""
