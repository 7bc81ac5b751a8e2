# SPDX-License-Identifier: GPL-3.0-or-later
"""The use cases: what an editor, a photo editor, a desk chief and an admin do with a library."""
