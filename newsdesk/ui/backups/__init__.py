# SPDX-License-Identifier: GPL-3.0-or-later
"""The backups of the library: listed, made, read again, and brought back whole or by the article."""
