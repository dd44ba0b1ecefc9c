"""The files of the source tree, without what is built, installed or fetched."""
import os

LEFT_OUT = {"build", "node_modules", "__pycache__"}


def files(root, folders=("",), endings=("",)):
    """Paths relative to root, sorted, of the files below the folders with one of the endings."""
    found = []
    for folder in folders:
        for place, inner, names in os.walk(os.path.join(root, folder)):
            inner[:] = [name for name in inner if name not in LEFT_OUT and not (name.startswith(".") and name != ".ci")]
            found += [os.path.relpath(os.path.join(place, name), root)
                      for name in names if name != ".git" and name.endswith(tuple(endings))]
    return sorted(set(found))


def text(root, path):
    with open(os.path.join(root, path), encoding="utf-8", errors="replace") as file:
        return file.read()


def report(complaints, praise):
    """Prints what is wrong, or that nothing is; the exit code of the check."""
    for complaint in complaints:
        print(complaint)
    print(f"{len(complaints)} found" if complaints else praise)
    return 1 if complaints else 0
