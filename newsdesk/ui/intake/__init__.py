# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that come into the library through the window: dropped or chosen, and what became of each."""
