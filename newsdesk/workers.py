# SPDX-License-Identifier: GPL-3.0-or-later
"""Worker processes: long-lived, spoken to over pipes, restarted when they die."""
