#!/usr/bin/env python3
"""No file grows past what one sitting can take in: sizes.py ROOT"""
import os
import sys

import tree

LIMITS = {".cpp": 500, ".h": 250, ".qml": 300}

# path: reason
EXCEPTIONS = {}


def complaints(root, exceptions):
    for path in tree.files(root, ("core", "sandbox", "ui", "app", "tests"), tuple(LIMITS)):
        lines = tree.text(root, path).count("\n")
        limit = LIMITS[os.path.splitext(path)[1]]
        if lines > limit and path not in exceptions:
            yield f"{path}: {lines} lines, at most {limit}"
        if lines <= limit and path in exceptions:
            yield f"{path}: needs no exception any more"
    for path in exceptions:
        if not os.path.exists(os.path.join(root, path)):
            yield f"{path}: is gone, its exception too, please"


if __name__ == "__main__":
    sys.exit(tree.report(list(complaints(sys.argv[1], EXCEPTIONS)), "every file can be read in one sitting"))
