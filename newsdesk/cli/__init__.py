# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: parse, call the newsroom, print for people or as one JSON document."""
