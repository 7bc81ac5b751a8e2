# SPDX-License-Identifier: GPL-3.0-or-later
"""What is more than lines of text: galleries, boxes, pull quotes, cards, code, footnotes, remarks; drawn and edited."""
