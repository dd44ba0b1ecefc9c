"""A display of our own with a window manager and a tray, and a hand and an eye on it."""
import os
import struct
import subprocess
import time
import zlib

from Xlib import X, display, error
from Xlib.ext import xtest
from Xlib.protocol import event

GONE = (error.BadMatch, error.BadDrawable, error.BadWindow)  # a window that is not there any more, or not yet
POLL = 0.02
SETTLED = 3  # seconds after which a window shows what it will show
SAME = 0.9  # of the lines of a picture: the rest may be clocks


def png(width, height, rows):
    """Rows of 4 bytes a point: blue, green, red, nothing."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    lines = bytearray()
    for row in rows:
        line = bytearray(3 * width)
        line[0::3], line[1::3], line[2::3] = row[2:4 * width:4], row[1:4 * width:4], row[0:4 * width:4]
        lines += b"\0" + line
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(bytes(lines), 6)) + chunk(b"IEND", b""))


class Screen:
    """`has_tray`: one for icons of the X kind (XEmbed); the other kind needs a host on the bus (mocks.py)."""

    def __init__(self, has_tray=True):
        self.server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-ac", "-noreset", "-nolisten", "tcp", "-screen", "0", "1400x950x24"],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.name = ":" + self.server.stdout.readline().strip()
        self.display = display.Display(self.name)
        self.root = self.display.screen().root
        environment = {**os.environ, "DISPLAY": self.name}
        commands = [["openbox", "--sm-disable"]]
        if has_tray:
            commands.append(["trayer", "--edge", "top", "--align", "right", "--widthtype", "request", "--height", "24"])
        self.helpers = [subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                        for command in commands]
        self.at = 10

    def save(self, file):
        """Everything on it, as PNG."""
        place = self.root.get_geometry()
        picture = self.root.get_image(0, 0, place.width, place.height, X.ZPixmap, 0xFFFFFFFF)
        length = len(picture.data) // place.height
        with open(file, "wb") as out:
            out.write(png(place.width, place.height, [picture.data[i * length:(i + 1) * length] for i in range(place.height)]))

    def full_screen(self):
        """A window over everything, as of a film. Ended by destroy()."""
        window = self.root.create_window(0, 0, 200, 100, 0, self.display.screen().root_depth, background_pixel=0x203040)
        window.set_wm_name("A film")
        window.set_wm_class("film", "Film")
        state, full = (self.display.intern_atom(name) for name in ("_NET_WM_STATE", "_NET_WM_STATE_FULLSCREEN"))
        window.change_property(state, self.display.intern_atom("ATOM"), 32, [full])
        window.map()
        self.display.sync()
        return window

    def stop(self):
        for process in [*self.helpers, self.server]:
            process.terminate()
            process.wait()

    def move_mouse(self):
        self.at = 30 - self.at  # 10, 20, 10 …
        xtest.fake_input(self.display, X.MotionNotify, x=400 + self.at, y=600 + self.at)
        self.display.sync()

    def click(self, x, y, times=1):
        xtest.fake_input(self.display, X.MotionNotify, x=x, y=y)
        for _ in range(times):
            xtest.fake_input(self.display, X.ButtonPress, 1)
            xtest.fake_input(self.display, X.ButtonRelease, 1)
        self.display.sync()

    def _below(self, window):
        try:
            for child in window.query_tree().children:
                yield child
                yield from self._below(child)
        except GONE:
            pass  # it has gone meanwhile

    def tray_icon(self, words):
        """The middle of the icon in the tray of a program whose class has the word; None: there is none."""
        for window in self._below(self.root):
            try:
                names, place = window.get_wm_class(), window.get_geometry()
                if names and any(words in name.lower() for name in names) and place.width <= 48 and place.height <= 48 \
                        and window.get_attributes().map_state == X.IsViewable:
                    at = window.translate_coords(self.root, 0, 0)
                    return -at.x + place.width // 2, -at.y + place.height // 2
            except GONE:
                pass
        return None

    def window(self, title):
        """The visible window whose title begins so, as large as a page; None: there is none."""
        for window in self._below(self.root):
            try:
                place = window.get_geometry()
                if place.width < 400 or place.height < 300 or not (window.get_wm_name() or "").startswith(title):
                    continue
                if window.get_attributes().map_state == X.IsViewable:
                    return window
            except GONE:
                pass
        return None

    def close(self, window):
        """As the manager's button does."""
        protocols, wanted = (self.display.intern_atom(name) for name in ("WM_PROTOCOLS", "WM_DELETE_WINDOW"))
        window.send_event(event.ClientMessage(window=window, client_type=protocols, data=(32, [wanted, X.CurrentTime, 0, 0, 0])))
        self.display.sync()

    @staticmethod
    def _lines(window):
        place = window.get_geometry()
        picture = window.get_image(0, 0, place.width, place.height, X.ZPixmap, 0xFFFFFFFF)
        length = len(picture.data) // place.height
        return [hash(picture.data[i * length:(i + 1) * length]) for i in range(place.height)]

    def shown_after(self, title, began, timeout=30):
        """Seconds from `began` until the window showed what it goes on to show; None: it did not come."""
        seen, window = [], None
        while time.monotonic() - began < timeout:
            window = window or self.window(title)
            if window:
                try:
                    seen.append((self._lines(window), time.monotonic()))
                except GONE:
                    window = None  # not mapped yet
                if seen and time.monotonic() - seen[0][1] > SETTLED:
                    break
            time.sleep(POLL)
        if not seen:
            return None
        final = seen[-1][0]
        alike = (at for lines, at in seen
                 if len(lines) == len(final) and sum(a == b for a, b in zip(lines, final)) >= SAME * len(final))
        return next(alike) - began
