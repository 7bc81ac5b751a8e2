# SPDX-License-Identifier: GPL-3.0-or-later
"""Many pictures on one sheet, each under its label."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

_GAP = 16
_LABEL = 24


def contact_sheet(title: str, pictures: Sequence[tuple[str, QImage]], *, columns: int, cell: QSize) -> QImage:
    """A sheet of pictures in rows of `columns`, each scaled down into a cell of `cell` pixels."""
    rows = ceil(len(pictures) / columns)
    width = columns * (cell.width() + _GAP) + _GAP
    height = _GAP * 2 + _LABEL + rows * (cell.height() + _LABEL + _GAP)
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#8d8a85"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(QColor("#ffffff"))
    font = QFont("PT Sans")
    font.setPixelSize(18)
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(QRect(_GAP, _GAP // 2, width, _LABEL), Qt.AlignmentFlag.AlignVCenter, title)
    font.setPixelSize(14)
    font.setBold(False)
    painter.setFont(font)
    for number, (label, picture) in enumerate(pictures):
        row, column = divmod(number, columns)
        left = _GAP + column * (cell.width() + _GAP)
        top = _GAP + _LABEL + row * (cell.height() + _LABEL + _GAP)
        painter.drawText(QRect(left, top, cell.width(), _LABEL), Qt.AlignmentFlag.AlignVCenter, label)
        scaled = picture
        if picture.width() > cell.width() or picture.height() > cell.height():
            scaled = picture.scaled(
                cell, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        painter.drawImage(left, top + _LABEL, scaled)
    painter.end()
    return sheet
