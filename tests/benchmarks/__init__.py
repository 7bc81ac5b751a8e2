# SPDX-License-Identifier: GPL-3.0-or-later
"""Benchmarks: each prints a figure as a ratio to a reference that is measured in the same run."""
