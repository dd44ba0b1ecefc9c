#!/usr/bin/env python3
"""Every module says on at most a page what it is for: readmes.py ROOT"""
import os
import sys

import tree

PAGE = 60
PARENTS = ("core", "ui", "tests")
CODE = (".h", ".cpp", ".qml", ".mjs", ".py")
# Folders whose parent's page speaks for them.
COVERED = ("tests/core", "tests/ui", "tests/app", "tests/sandbox", "tests/abuse", "tests/data", "tests/support")


def modules(root):
    folders = {"sandbox"} if tree.files(root, ("sandbox",), CODE) else set()
    for path in tree.files(root, PARENTS, CODE):
        if path.count("/") > 1:
            folders.add("/".join(path.split("/")[:2]))
    return sorted(folders - set(COVERED))


def complaints(root):
    for folder in modules(root):
        if not os.path.exists(os.path.join(root, folder, "README.md")):
            yield f"{folder}: has no README.md"
    for path in tree.files(root, ("",), ("README.md",)):
        lines = tree.text(root, path).count("\n")
        if lines > (120 if path == "README.md" else PAGE):
            yield f"{path}: {lines} lines are more than a page"


if __name__ == "__main__":
    sys.exit(tree.report(list(complaints(sys.argv[1])), "every module has its page"))
