# SPDX-License-Identifier: GPL-3.0-or-later
"""Two versions of an article made of one: brought together by blocks, words, marks, cells and names."""
