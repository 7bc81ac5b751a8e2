# SPDX-License-Identifier: GPL-3.0-or-later
"""Find and replace: what is wanted, where it is, what comes in its place, and the line in which one asks for it."""
