#!/usr/bin/env python3
"""compare_trees.py THEIRS OURS: the same tree, but for what our rules refuse (core/image/README.md):
set-id and sticky bits are gone, folders are u+rwx and files u+r, devices, pipes and sockets are not
there, and owners do not count. Prints the differences."""
import hashlib
import os
import stat
import sys


def facts(root):
    found, links = {}, {}
    for folder, folders, files in os.walk(root):
        for name in folders + files:
            path = os.path.join(folder, name)
            info = os.lstat(path)
            key = os.path.relpath(path, root)
            mode = info.st_mode & 0o777
            if stat.S_ISLNK(info.st_mode):
                found[key] = ("link", os.readlink(path))
            elif stat.S_ISDIR(info.st_mode):
                found[key] = ("folder", oct(mode | 0o700), int(info.st_mtime))
            elif stat.S_ISREG(info.st_mode):
                with open(path, "rb") as file:
                    digest = hashlib.sha256(file.read()).hexdigest()
                found[key] = ("file", oct(mode | 0o400), info.st_size, digest, int(info.st_mtime))
                links.setdefault(info.st_ino, []).append(key)
    return found, {tuple(sorted(names)) for names in links.values() if len(names) > 1}


theirs, their_links = facts(os.fsencode(sys.argv[1]))
ours, our_links = facts(os.fsencode(sys.argv[2]))
differences = [f"{key}: {theirs.get(key)} but we have {ours.get(key)}"
               for key in sorted(theirs.keys() | ours.keys()) if theirs.get(key) != ours.get(key)]
differences += [f"hard links: {names}" for names in sorted(their_links ^ our_links)]
for difference in differences[:40]:
    print(difference)
print(f"{len(ours)} entries, {len(our_links)} groups of hard links, {len(differences)} differences")
sys.exit(1 if differences or len(ours) < 20 else 0)
