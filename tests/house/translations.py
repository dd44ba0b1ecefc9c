#!/usr/bin/env python3
"""Every text of the sources has a translation in every language, which keeps the places of numbers and names, and there
is none for a text that is gone: translations.py ROOT"""
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import tree

LUPDATE = "/usr/lib/qt6/bin/lupdate"
PLACE = re.compile(r"%(?:n|L?\d)")


def texts(message):
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def complaints_of(name, text):
    for context in ElementTree.fromstring(text).findall("context"):
        for message in context.findall("message"):
            source = message.find("source").text
            where = f"{name}: {context.find('name').text}: {source!r}"
            if message.find("translation").get("type"):
                yield f"{where} is not finished"
            for form in texts(message):
                if not form.strip():
                    yield f"{where} has no translation"
                elif sorted(PLACE.findall(form)) != sorted(PLACE.findall(source)):
                    yield f"{where} has other places: {form!r}"


def asked(text, needs_forms=False):
    """(last part of the context, text): lupdate does not know every namespace. With forms: only what counts something."""
    return {(context.find("name").text.rsplit(":", 1)[-1], message.find("source").text)
            for context in ElementTree.fromstring(text).findall("context") for message in context.findall("message")
            if not needs_forms or message.get("numerus")}


def sources(root):
    """What the program can say, as a translator's file."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "all.ts")
        subprocess.run([LUPDATE, "-silent", "-locations", "none", "-source-language", "en", "-target-language", "de",
                        *(name for name in ("ui", "app") if os.path.isdir(os.path.join(root, name))), "-ts", path],
                       cwd=root, check=True, capture_output=True)
        return tree.text(folder, "all.ts")


def complaints(root):
    said = sources(root)
    for path in tree.files(root, ("translations",), (".ts",)):
        text = tree.text(root, path)
        yield from complaints_of(path, text)
        there, wanted = asked(text), asked(said, needs_forms=path.endswith("_en.ts"))
        yield from (f"{path}: {context}: {source!r} is missing" for context, source in sorted(wanted - there))
        yield from (f"{path}: {context}: {source!r} is not asked for any more" for context, source in sorted(there - asked(said)))


if __name__ == "__main__":
    sys.exit(tree.report(list(complaints(sys.argv[1])), "every translation is whole"))
