"""A window as a screen reader has it (AT-SPI). The bus must be that of the environment before this is imported."""
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# What is there to be read or pressed: it must have a name. The others hold these.
SPOKEN = {Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.TEXT, Atspi.Role.ENTRY,
          Atspi.Role.PASSWORD_TEXT, Atspi.Role.SLIDER, Atspi.Role.PAGE_TAB, Atspi.Role.HEADING, Atspi.Role.LABEL,
          Atspi.Role.LINK, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.PROGRESS_BAR, Atspi.Role.MENU_ITEM, Atspi.Role.DIALOG,
          Atspi.Role.LIST_ITEM, Atspi.Role.TABLE_COLUMN_HEADER, Atspi.Role.COLUMN_HEADER, Atspi.Role.COMBO_BOX, Atspi.Role.SPIN_BUTTON}
PRESSED = {Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.PAGE_TAB, Atspi.Role.TOGGLE_BUTTON,
           Atspi.Role.TABLE_COLUMN_HEADER, Atspi.Role.COLUMN_HEADER, Atspi.Role.LINK,
           Atspi.Role.LIST_ITEM}  # a page tab, as Qt 6.4 tells it


class Node:
    def __init__(self, accessible, depth):
        self.accessible, self.depth = accessible, depth
        self.role, self.name = accessible.get_role(), accessible.get_name() or ""
        states = accessible.get_state_set()
        self.shown = states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)
        self.focusable = states.contains(Atspi.StateType.FOCUSABLE)
        self.role_name = accessible.get_role_name()
        self.is_window = self.role in (Atspi.Role.FRAME, Atspi.Role.WINDOW, Atspi.Role.APPLICATION, Atspi.Role.FILLER, Atspi.Role.PANEL)
        actions = accessible.get_action_iface()
        self.can_be_pressed = bool(actions and actions.get_n_actions() > 0)
        self.enabled = states.contains(Atspi.StateType.ENABLED)

    def middle(self):
        place = self.accessible.get_extents(Atspi.CoordType.SCREEN)
        return place.x + place.width // 2, place.y + place.height // 2

    def extents(self):
        place = self.accessible.get_extents(Atspi.CoordType.SCREEN)
        return place.x, place.y, place.width, place.height

    def __repr__(self):
        return f"{self.role.value_nick} “{self.name}”"


def _fresh():
    """What has changed since is heard."""
    while GLib.MainContext.default().iteration(False):
        pass


def application(pid, timeout=20):
    end = time.monotonic() + timeout
    while time.monotonic() < end:
        _fresh()
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(i)
            if found and found.get_process_id() == pid and found.get_child_count() > 0:
                return found
        time.sleep(0.1)
    raise TimeoutError(f"the program {pid} is not on the accessibility bus")


def nodes(accessible, depth=0):
    """Everything below that is shown, parents first."""
    _fresh()
    accessible.clear_cache()
    for i in range(accessible.get_child_count()):
        try:
            child = accessible.get_child_at_index(i)
            if child is None:
                continue
            node = Node(child, depth)
        except GLib.Error:
            continue  # it has gone meanwhile
        if node.shown or depth == 0:
            yield node
            yield from nodes(child, depth + 1)


def find(accessible, name, roles=None, timeout=15):
    """The first that is shown, enabled and so called."""
    end = time.monotonic() + timeout
    while True:
        for node in nodes(accessible):
            if node.name == name and node.enabled and (roles is None or node.role in roles):
                return node
        if time.monotonic() > end:
            raise TimeoutError(f"nothing is called “{name}”: {sorted({each.name for each in nodes(accessible)})}")
        time.sleep(0.1)


def texts(accessible):
    return [node.name for node in nodes(accessible) if node.name]
