# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole blocks under the hand: dragged by their handles, moved, doubled and removed; and what is dropped on them."""
