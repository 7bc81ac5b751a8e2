# SPDX-License-Identifier: GPL-3.0-or-later
"""The left region: statuses and sections with their counts."""
