"""What becomes of colours: contrast, greyscale, and three kinds of colour blindness, simulated."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

Pixels = NDArray[np.float64]
"""Rows of pixels of red, green and blue in linear light from 0 to 1."""

# G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: A Physiologically-based Model for Simulation of Color Vision
# Deficiency. IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009. Severity 1.0; for linear RGB.
_MACHADO = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

_LUMINANCE = (0.2126, 0.7152, 0.0722)

SIGHTS = ("every colour", "greyscale", *_MACHADO)
"""The ways to see that are looked through."""


def linear(encoded: NDArray[np.uint8]) -> Pixels:
    """Linear light of sRGB values from 0 to 255, as WCAG 2.2 defines it."""
    share = encoded.astype(np.float64) / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def of_name(colour: str) -> Pixels:
    """The one colour `#rrggbb`."""
    return linear(np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)], dtype=np.uint8))


def of_image(image: QImage) -> Pixels:
    """All pixels of a picture."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), dtype=np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return linear(rows[:, : rgb.width() * 3].reshape(rgb.height(), rgb.width(), 3))


def seen(pixels: Pixels, sight: str) -> Pixels:
    """The same pixels as somebody sees them."""
    if sight == "greyscale":
        return np.repeat(luminance(pixels)[..., np.newaxis], 3, axis=-1)
    if sight in _MACHADO:
        return np.clip(pixels @ np.array(_MACHADO[sight]).T, 0, 1)
    return pixels


def luminance(pixels: Pixels) -> Pixels:
    """Relative luminance (WCAG 2.2)."""
    result: Pixels = pixels @ np.array(_LUMINANCE)
    return result


def contrast(one: Pixels, other: Pixels) -> Pixels:
    """Contrast ratio of the luminances of pixels, from 1 to 21 (WCAG 2.2)."""
    first, second = luminance(one) + 0.05, luminance(other) + 0.05
    return np.maximum(first, second) / np.minimum(first, second)
