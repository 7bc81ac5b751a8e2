# SPDX-License-Identifier: GPL-3.0-or-later
"""Newsdesk under torture: killed at any moment, on disks that fail, and asked afterwards what is left."""
