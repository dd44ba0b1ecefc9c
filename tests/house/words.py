#!/usr/bin/env python3
"""What belongs to one machine or to the way of working stays out of the tree: words.py ROOT"""
import hashlib
import re
import sys

import tree

# Folders of one machine. Put together, so that this file does not name them itself.
PATHS = re.compile(r"(?<![\w.$}])/(?:" + "|".join(("work", "farm", "Users", "home/[a-z]+", "root/[a-z]+")) + r")/")
# Names of assistants and their makers, as the first 16 digits of the SHA-256 of the word in small letters.
WORDS = {"c857d09db23e6822",
         "c70eca6b0f88f44d",
         "60965168ce762e94",
         "7d3194f79e645c42",
         "3ea125d0bff386e6",
         "57de4cf40144bdf7",
         "c9ad8f2cc1294afa",
         "94a168d2da574b00"}
# Foreign text: lock files and recorded vectors.
FOREIGN = ("package-lock.json", ".svg", ".png", ".ttf", ".mkv", ".mp4", ".ico")


def digest(word):
    return hashlib.sha256(word.encode()).hexdigest()[:16]


def complaints(root):
    seen = {}
    for path in tree.files(root):
        if path.endswith(FOREIGN):
            continue
        for number, line in enumerate(tree.text(root, path).splitlines(), 1):
            found = PATHS.search(line)
            if found:
                yield f"{path}:{number}: {found.group()} is a path of one machine"
            for word in re.findall(r"[a-z]{5,}", line.lower()):
                if seen.setdefault(word, digest(word) in WORDS):
                    yield f"{path}:{number}: {word} does not belong here"


if __name__ == "__main__":
    sys.exit(tree.report(list(complaints(sys.argv[1])), "nothing of one machine stands in the tree"))
