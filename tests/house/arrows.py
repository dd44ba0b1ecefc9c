#!/usr/bin/env python3
"""Which module uses which: arrows.py ROOT [TABLE]

Reads every #include and QML import below core, sandbox, ui and app and fails on an arrow that the table
(arrows.json, see README.md) does not draw. Tests are not looked at: they may use everything.
"""
import fnmatch
import json
import os
import re
import sys

import tree

CODE = (".h", ".cpp", ".c", ".mm")
TOP = ("core", "sandbox", "ui", "app")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">]', re.MULTILINE)
IMPORT = re.compile(r'^[ \t]*import[ \t]+(?:Fallow\.([\w.]+)|"([^"]+)")', re.MULTILINE)
MODULE_URI = re.compile(r"\bURI\s+Fallow\.([\w.]+)")


def module_of(path):
    return "/".join(path.split("/")[:2])


def matches(module, patterns):
    return any(fnmatch.fnmatchcase(module, pattern) for pattern in patterns)


class Table:
    def __init__(self, description):
        self.common = description["common"]
        self.modules = description["modules"]
        self.only = description["only"]

    def entry(self, module):
        if module in self.modules:
            return self.modules[module]
        return next((entry for pattern, entry in self.modules.items() if fnmatch.fnmatchcase(module, pattern)), None)

    def allows(self, user, used):
        entry = self.entry(user)
        if used in self.only and user not in self.only[used]:
            return False
        if matches(used, entry.get("never", [])):
            return False
        return matches(used, entry["uses"]) or (entry.get("common", True) and used in self.common)


def qml_modules(root):
    """Fallow.Pages.Home -> ui/pages/home, as the CMakeLists.txt beside the QML files say."""
    known = {}
    for path in tree.files(root, ("ui",), ("CMakeLists.txt",)):
        for uri in MODULE_URI.findall(tree.text(root, path)):
            known[uri] = os.path.dirname(path)
    return known


def include_arrows(root, path):
    """(module used or None, complaint or None) of every include of ours in a C++ file."""
    for bracket, name in INCLUDE.findall(tree.text(root, path)):
        first = name.split("/")[0]
        if first in TOP or first == "tests":
            yield module_of(name), None
        elif bracket == '"' and not (name.endswith(".moc") and "/" not in name):
            yield None, f'#include "{name}": ours from the root of the tree, others in angle brackets'


def import_arrows(root, path, known):
    for uri, folder in IMPORT.findall(tree.text(root, path)):
        if folder:
            yield None, f'import "{folder}": by module, not by path'
        elif uri not in known:
            yield None, f"import Fallow.{uri}: there is no such module"
        else:
            yield module_of(known[uri]), None


def complaints(root, table):
    known = qml_modules(root)
    for path in tree.files(root, TOP, CODE + (".qml",)):
        user = module_of(path)
        if table.entry(user) is None:
            yield f"{path}: {user} is no module of the table"
            continue
        arrows = import_arrows(root, path, known) if path.endswith(".qml") else include_arrows(root, path)
        for used, wrong in arrows:
            if wrong:
                yield f"{path}: {wrong}"
            elif used != user and not table.allows(user, used):
                yield f"{path}: {user} may not use {used}"


def main(arguments):
    root = arguments[0]
    name = arguments[1] if len(arguments) > 1 else os.path.join(os.path.dirname(__file__), "arrows.json")
    with open(name, encoding="utf-8") as file:
        table = Table(json.load(file))
    return tree.report(list(complaints(root, table)), "every arrow is one of the table's")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
