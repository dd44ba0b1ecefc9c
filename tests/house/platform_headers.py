#!/usr/bin/env python3
"""In sandbox/, headers of an operating system stand below backends/<system> only: platform_headers.py ROOT"""
import re
import sys

import tree

HEADER = re.compile(r"^\s*#\s*include\s*<((?:sys|linux|asm|mach|net|netinet|arpa)/[^>]+|"
                    r"(?:unistd|fcntl|poll|sched|signal|dirent|grp|pwd|seccomp|glob|spawn|windows|winsock2|"
                    r"sandbox|libproc)\.h)>", re.MULTILINE)
BELOW = re.compile(r"sandbox/backends/[^/]+/")


def complaints(root):
    for path in tree.files(root, ("sandbox",), (".cpp", ".h")):
        if BELOW.match(path):
            continue
        for found in HEADER.finditer(tree.text(root, path)):
            yield f"{path}: <{found.group(1)}> belongs below sandbox/backends/<system>"


if __name__ == "__main__":
    sys.exit(tree.report(list(complaints(sys.argv[1])), "the sandbox's interface knows no operating system"))
