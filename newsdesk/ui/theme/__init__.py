# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window looks like: tokens, fonts, icons."""
