"""Names in XML without their namespaces: programs differ in these, and in the documents read here none is ambiguous."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element


def name_of(element: _Element) -> str:
    """The name of an element."""
    return _local(element.tag)


def attribute_of(element: _Element, name: str) -> str:
    """The value of an attribute; empty where it is not given."""
    return next((str(value) for given, value in element.attrib.items() if _local(given) == name), "")


def child_of(element: _Element, name: str) -> _Element | None:
    """The first child of that name."""
    return next((child for child in element if name_of(child) == name), None)


def _local(name: object) -> str:
    return str(name).rpartition("}")[2]
