# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to a figure where it stands: its place, its words, its photo."""
