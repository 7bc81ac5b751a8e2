# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys of formatting, by the names of its commands."""

from __future__ import annotations

from typing import Final

SHORTCUTS: Final = {
    "bold": "Ctrl+B",
    "italic": "Ctrl+I",
    "strike": "Ctrl+Shift+X",
    "superscript": "Ctrl+Shift+.",
    "subscript": "Ctrl+Shift+,",
    "code": "Ctrl+Shift+M",
    "paragraph": "Ctrl+Alt+0",
    "heading_2": "Ctrl+Alt+1",
    "heading_3": "Ctrl+Alt+2",
    "heading_4": "Ctrl+Alt+3",
    "speech": "Ctrl+Alt+S",
    "quotation": "Ctrl+Shift+9",
    "attribution": "Ctrl+Alt+Q",
    "numbers": "Ctrl+Shift+7",
    "bullets": "Ctrl+Shift+8",
    "link": "Ctrl+K",
    "note": "Ctrl+Alt+N",
    "insert_photo": "Ctrl+Alt+I",
    "insert_table": "Ctrl+Alt+T",
    "open_link": "Ctrl+Alt+O",
    "figure_credit": "Ctrl+Alt+J",
    "figure_alt": "Ctrl+Alt+X",
    "table_add_row": "Alt+Shift+Return",
    "table_column_left": "Alt+Shift+Left",
    "table_column_right": "Alt+Shift+Right",
    "table_select": "Ctrl+Alt+A",
    "rule": "Ctrl+Alt+H",
    "clear_formatting": "Ctrl+\\",
    "source_mode": "Ctrl+Alt+M",
    "edit_source": "Shift+F2",
    "paste_plain": "Ctrl+Shift+V",
    "duplicate_block": "Ctrl+Shift+D",
    "delete_block": "Ctrl+Shift+Delete",
    "block_actions": "Alt+Return",
    "move_block_up": "Alt+Shift+Up",
    "move_block_down": "Alt+Shift+Down",
}
