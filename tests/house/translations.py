#!/usr/bin/env python3
"""Every translation is whole and keeps the places of numbers and names: translations.py ROOT"""
import re
import sys
import xml.etree.ElementTree as ElementTree

import tree

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


def complaints(root):
    for path in tree.files(root, ("translations",), (".ts",)):
        yield from complaints_of(path, tree.text(root, path))


if __name__ == "__main__":
    sys.exit(tree.report(list(complaints(sys.argv[1])), "every translation is whole"))
