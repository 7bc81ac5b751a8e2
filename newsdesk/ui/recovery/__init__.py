# SPDX-License-Identifier: GPL-3.0-or-later
"""What was recovered and what others saved: told over the editor, with a choice."""
