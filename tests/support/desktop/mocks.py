#!/usr/bin/python3
"""The rest of a desktop on a bus of its own: UPower, logind and a host for tray icons (StatusNotifierItem).

One command a line on standard input, one line of JSON answers each:
  battery on|off    the charger is pulled out or put back
  lock on|off       the screen is locked or unlocked
  sleep             suspend begins: answers {"released": seconds} when nobody holds it up any more
  wake              the computer is awake again
  tray              {"icons": N, "tooltip": [title, text], "menu": [[id, label, enabled]…]} of the last icon
  tray click LABEL  chooses the line of the menu, also of a menu in it
  tray open         as a click on the icon does
"""
import json
import os
import select
import sys
import time

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

LOGIN, SESSION = "org.freedesktop.login1", "/org/freedesktop/login1/session/_31"
POWER, BATTERY = "org.freedesktop.UPower", "/org/freedesktop/UPower/devices/DisplayDevice"
WATCHER = "org.kde.StatusNotifierWatcher"
ITEM, MENU, PROPERTIES = "org.kde.StatusNotifierItem", "com.canonical.dbusmenu", "org.freedesktop.DBus.Properties"


class Mock(dbus.service.Object):
    """An object with properties."""

    def __init__(self, bus, path, values):
        super().__init__(bus, path)
        self.values = values  # {interface: {name: value}}

    @dbus.service.method(PROPERTIES, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return self.values[interface][name]

    @dbus.service.method(PROPERTIES, in_signature="s", out_signature="a{sv}")
    def GetAll(self, interface):
        return self.values.get(interface, {})

    @dbus.service.signal(PROPERTIES, signature="sa{sv}as")
    def PropertiesChanged(self, interface, changed, invalid):
        pass

    def change(self, interface, **values):
        self.values[interface].update(values)
        self.PropertiesChanged(interface, dbus.Dictionary(values, signature="sv"), dbus.Array([], signature="s"))


class Login(Mock):
    def __init__(self, bus):
        super().__init__(bus, "/org/freedesktop/login1",
                         {LOGIN + ".Manager": {"BlockInhibited": "", "PreparingForSleep": False}})
        self.holders = []  # descriptors whose other end somebody keeps open as long as sleep shall wait

    @dbus.service.method(LOGIN + ".Manager", in_signature="", out_signature="a(susso)")
    def ListSessions(self):
        return [("1", dbus.UInt32(os.getuid()), "person", "seat0", dbus.ObjectPath(SESSION))]

    @dbus.service.method(LOGIN + ".Manager", in_signature="ssss", out_signature="h")
    def Inhibit(self, what, who, why, mode):
        reader, writer = os.pipe()
        self.holders.append(reader)
        held = dbus.types.UnixFd(writer)
        os.close(writer)
        return held

    @dbus.service.signal(LOGIN + ".Manager", signature="b")
    def PrepareForSleep(self, begins):
        pass

    def sleep(self):
        began = time.monotonic()
        self.values[LOGIN + ".Manager"]["PreparingForSleep"] = True
        self.PrepareForSleep(True)
        while self.holders and time.monotonic() - began < 10:
            GLib.MainContext.default().iteration(False)
            for holder in select.select(self.holders, [], [], 0.005)[0]:
                self.holders.remove(holder)  # its other end was closed
                os.close(holder)
        return {"released": round(time.monotonic() - began, 3), "holders": len(self.holders)}

    def wake(self):
        self.values[LOGIN + ".Manager"]["PreparingForSleep"] = False
        self.PrepareForSleep(False)
        return {}


class Tray(Mock):
    def __init__(self, bus):
        super().__init__(bus, "/StatusNotifierWatcher",
                         {WATCHER: {"IsStatusNotifierHostRegistered": True, "ProtocolVersion": dbus.Int32(0),
                                    "RegisteredStatusNotifierItems": dbus.Array([], signature="s")}})
        self.bus, self.items = bus, []  # (connection, path)
        bus.add_signal_receiver(self.gone, "NameOwnerChanged", "org.freedesktop.DBus")

    @dbus.service.method(dbus.INTROSPECTABLE_IFACE, in_signature="", out_signature="s", path_keyword="path", connection_keyword="connection")
    def Introspect(self, path, connection):
        """Qt reads a property only if it is announced, which dbus-python does not do."""
        text = super().Introspect(path, connection)
        there = f'<interface name="{WATCHER}">'
        return text.replace(there, there + '<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>')

    def gone(self, name, before, after):
        if not after:
            self.items = [item for item in self.items if item[0] not in (name, before)]

    @dbus.service.method(WATCHER, in_signature="s", out_signature="", sender_keyword="sender")
    def RegisterStatusNotifierItem(self, service, sender=None):
        self.items.append((sender, service if service.startswith("/") else "/StatusNotifierItem"))

    def read(self, name):
        item = dbus.Interface(self.bus.get_object(*self.items[-1]), PROPERTIES)
        return item.Get(ITEM, name)

    def menu(self):
        return dbus.Interface(self.bus.get_object(self.items[-1][0], self.read("Menu")), MENU)

    def lines(self):
        lines = []

        def walk(node):
            number, properties, children = node
            label = str(properties.get("label", "")).replace("_", "")
            if label and properties.get("visible", True):
                lines.append([int(number), label, bool(properties.get("enabled", True))])
            for child in children:
                walk(child)
        menu = self.menu()
        for _, (number, _, children) in ((0, menu.GetLayout(0, -1, dbus.Array([], signature="s"))[1]),):
            for child in children:
                menu.AboutToShow(child[0])
        walk(menu.GetLayout(0, -1, dbus.Array([], signature="s"))[1])
        return lines

    def tell(self):
        if not self.items:
            return {"icons": 0}
        tip = self.read("ToolTip")
        return {"icons": len(self.items), "tooltip": [str(tip[2]), str(tip[3])], "menu": self.lines()}

    def click(self, label):
        number = next(number for number, text, _ in self.lines() if text == label)
        self.menu().Event(number, "clicked", dbus.String(""), dbus.UInt32(0))
        return {}

    def open(self):
        dbus.Interface(self.bus.get_object(*self.items[-1]), ITEM).Activate(0, 0)
        return {}


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    names = [dbus.service.BusName(name, bus) for name in (LOGIN, POWER, WATCHER)]
    login, tray = Login(bus), Tray(bus)
    session = Mock(bus, SESSION, {LOGIN + ".Session": {
        "User": dbus.Struct((dbus.UInt32(os.getuid()), dbus.ObjectPath("/org/freedesktop/login1/user/_1")), signature="uo"),
        "Class": "user", "Type": "x11", "State": "active", "Remote": False, "LockedHint": False, "IdleHint": False}})
    power = Mock(bus, "/org/freedesktop/UPower", {POWER: {"OnBattery": False}})
    battery = Mock(bus, BATTERY, {POWER + ".Device": {"IsPresent": True, "Type": dbus.UInt32(2), "Percentage": 64.0}})

    def obey(words):
        if words[0] == "battery":
            power.change(POWER, OnBattery=words[1] == "on")
        elif words[0] == "lock":
            session.change(LOGIN + ".Session", LockedHint=words[1] == "on")
        elif words[0] in ("sleep", "wake"):
            return getattr(login, words[0])()
        elif words == ["tray"]:
            return tray.tell()
        elif words[:2] == ["tray", "click"]:
            return tray.click(" ".join(words[2:]))
        elif words == ["tray", "open"]:
            return tray.open()
        else:
            raise ValueError(words)
        return {}

    def read(*_):
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        try:
            answer = obey(line.split())
        except Exception as error:
            answer = {"error": str(error)}
        print(json.dumps(answer), flush=True)
        return True
    loop = GLib.MainLoop()
    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, read)
    print(json.dumps({"names": len(names), "battery": battery.values[POWER + ".Device"]["Percentage"]}), flush=True)
    loop.run()


main()
