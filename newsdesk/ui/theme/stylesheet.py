# SPDX-License-Identifier: GPL-3.0-or-later
"""The one style sheet, made from the tokens. Panels mark their widgets by the property `look`:

panel, chrome, page: grounds · heading, label, hint: texts · primary, quiet, link, danger: buttons · flat: fields
without a frame · card: a raised ground · notice: a message · strip: one across a region ·
count: a small number · tab: a row of quiet tabs.
"""

from __future__ import annotations

from string import Template

from newsdesk.paths import resources
from newsdesk.ui.theme.tokens import SMALL_SIZE, Tokens

_SHEET = Template(
    """
QWidget { color: $text; }
QMainWindow, QDialog { background: $surface; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }

*[look="panel"] { background: $surface; }
*[look="chrome"] { background: $chrome; }
*[look="page"] { background: $page; }
QFrame[look="line"] { background: $line; border: 0; }
*[look="card"] { background: $raised; border: 1px solid $line; border-radius: 6px; }
*[look="strip"] { background: $raised; border: 0; border-bottom: 1px solid $line_strong; }
*[look="notice"] { background: $raised; border: 1px solid $line_strong; border-radius: 6px; }
QLabel { background: transparent; }
QLabel[look="heading"] { color: $ink; font-weight: 600; }
QLabel[look="title"] { color: $ink; font-size: 20px; font-weight: 600; }
QLabel[look="label"], QLabel[look="hint"], QLabel[look="count"] { color: $muted; }
QLabel[look="hint"], QLabel[look="count"] { font-size: ${small}px; }
QLabel[look="bad"] { color: $bad; }
QLabel[look="good"] { color: $good; }
QLabel[look="warning"] { color: $warning; }

QToolBar { background: $chrome; border: 0; border-bottom: 1px solid $line; padding: 4px 8px; spacing: 4px; }
QToolBar::separator { background: $line; width: 1px; margin: 6px 4px; }
QStatusBar { background: $chrome; border-top: 1px solid $line; }
QStatusBar::item { border: 0; }
QDockWidget { color: $muted; titlebar-close-icon: none; }
QDockWidget::title { background: $surface; padding: 6px 8px; border-bottom: 1px solid $line; }

QToolButton, QPushButton { border: 1px solid transparent; border-radius: 4px; padding: 4px 8px; min-height: 18px;
    background: transparent; color: $text; }
QToolButton:hover, QPushButton:hover { background: $hover; }
QToolButton:pressed, QPushButton:pressed, QToolButton:checked, QPushButton:checked { background: $selection; }
QToolButton:focus, QPushButton:focus { border-color: $accent; }
QToolButton:disabled, QPushButton:disabled { color: $muted; }
QLineEdit > QToolButton { padding: 0; border: 0; min-width: 24px; min-height: 24px; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[popupMode="1"] { padding-right: 18px; }
QToolButton[look="field"] { padding-left: 2px; }
QToolButton[look="place"] { color: $muted; font-size: ${small}px; padding: 3px 0 3px 4px; }
QToolButton[look="chip"] { background: $hover; border-color: $line; border-radius: 13px; padding: 2px 10px;
    min-height: 20px; font-size: ${small}px; }
QToolButton[look="chip"]:hover { background: $selection; }
QToolButton[look="chip"]:focus { border-color: $accent; }
QPushButton { background: $raised; border-color: $line_strong; padding: 4px 12px; }
QPushButton[look="primary"] { background: $accent; border-color: $accent; color: $on_accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[look="primary"]:disabled { background: $selection; border-color: $selection; color: $muted; }
QPushButton[look="primary"]:focus { border-color: $ink; }
QPushButton[look="quiet"] { background: transparent; border-color: transparent; padding: 4px 8px; }
QPushButton[look="quiet"]:hover { background: $hover; }
QPushButton[look="quiet"]:focus { border-color: $accent; }
QPushButton[look="quiet"]:checked { background: $selection; }
QPushButton[look="link"] { background: transparent; border-color: transparent; color: $accent; padding: 4px;
    text-align: left; }
QPushButton[look="link"]:focus { border-color: $accent; }
QPushButton[look="danger"] { color: $bad; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateTimeEdit, QComboBox { background: $page; color: $text;
    border: 1px solid $line_strong; border-radius: 4px; padding: 4px 6px; selection-background-color: $selection;
    selection-color: $ink; placeholder-text-color: $muted; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDateTimeEdit:focus, QComboBox:focus {
    border-color: $accent; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $surface; }
QLineEdit:disabled, QComboBox:disabled { color: $muted; background: $surface; }
QLineEdit[look="flat"], QPlainTextEdit[look="flat"], QTextEdit[look="flat"] { border: 0; background: transparent; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"] { border-color: $bad; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: 0; width: 20px; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url("$icons/caret-down-$name.svg");
    width: 12px; height: 12px; }
QComboBox QAbstractItemView, QListView#completions, QListView#search_completions { background: $raised;
    border: 1px solid $line_strong; selection-background-color: $selection; selection-color: $ink; outline: 0;
    padding: 4px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; border: 1px solid transparent; border-radius: 4px;
    padding: 0 4px 0 1px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $muted;
    background: $page; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
    image: url("$icons/check-$name.svg"); }
QCheckBox::indicator:indeterminate { background: $selection; border-color: $accent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; background: $on_accent; }
QAbstractItemView::indicator { width: 14px; height: 14px; border: 1px solid $muted; border-radius: 3px;
    background: $page; }
QAbstractItemView::indicator:checked { background: $accent; border-color: $accent;
    image: url("$icons/check-$name.svg"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line_strong; }

QListView, QTreeView, QTableView { background: $surface; border: 0; outline: 0; selection-background-color: $selection;
    selection-color: $ink; }
QHeaderView::section { background: $surface; border: 0; border-bottom: 1px solid $line; padding: 4px 8px;
    color: $muted; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollArea { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent; padding: 6px 10px;
    color: $muted; min-height: 16px; }
#inspector_tabs::tab { padding: 6px 8px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; }

QMenuBar { background: $chrome; border-bottom: 1px solid $line; }
QMenuBar::item { padding: 4px 8px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; border: 1px solid $line_strong; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $ink; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolTip { background: $raised; color: $text; border: 1px solid $line_strong; padding: 4px 6px; }

QProgressBar { background: $line; border: 0; border-radius: 3px; height: 6px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line_strong; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
)


def stylesheet(tokens: Tokens) -> str:
    """The style sheet in these colours."""
    names = {name: getattr(tokens, name) for name in tokens.__slots__}
    return _SHEET.substitute(names, small=SMALL_SIZE, icons=(resources() / "icons").as_posix())
