#!/usr/bin/env python3
"""The same catalog with what is at hand: git, and Python's json and SQLite. Nothing is proven.

catalog_peer.py index URL FOLDER       clone and index all; prints seconds
catalog_peer.py update FOLDER          fetch and index what changed; prints milliseconds
catalog_peer.py query FOLDER           a query a line from standard input; prints the 95th percentile in milliseconds
"""
import json
import sqlite3
import subprocess
import sys
import time


def git(repository, *words, text=None):
    return subprocess.run(["git", "-C", repository, *words], input=text, stdout=subprocess.PIPE, check=True).stdout


def blobs(repository, names):
    """The contents of these objects, by one process for all."""
    out = git(repository, "cat-file", "--batch", text="".join(name + "\n" for name in names).encode())
    at = 0
    for _ in names:
        end = out.index(b"\n", at)
        size = int(out[at:end].split()[2])
        yield out[end + 1:end + 1 + size]
        at = end + size + 2


def is_entry(path):
    return path.startswith(("apps/", "datasets/", "workerpools/"))


def row_of(text):
    entry = json.loads(text)
    return entry["address"], entry["name"], entry["summary"], " ".join(entry.get("tags", []))


def opened(folder):
    return sqlite3.connect(folder + "/peer.db")


def index(url, folder):
    start = time.perf_counter()
    repository = folder + "/peer.git"
    subprocess.run(["git", "clone", "-q", "--bare", url, repository], check=True)
    names = [line.split()[2].decode() for line in git(repository, "ls-tree", "-r", "HEAD").splitlines()
             if is_entry(line.split(b"\t")[1].decode())]
    database = opened(folder)
    database.executescript(
        "create table entry(id integer primary key, address text unique, name, summary, tags);"
        "create virtual table entry_text using fts5(name, summary, tags, content='entry', content_rowid='id',"
        " prefix='2 3', tokenize='unicode61 remove_diacritics 2');")
    database.executemany("insert into entry(address, name, summary, tags) values(?, ?, ?, ?)",
                         (row_of(text) for text in blobs(repository, names)))
    database.execute("insert into entry_text(entry_text) values('rebuild')")
    database.commit()
    print(time.perf_counter() - start)


def update(folder):
    start = time.perf_counter()
    repository = folder + "/peer.git"
    before = git(repository, "rev-parse", "main").decode().strip()
    git(repository, "fetch", "-q", "origin", "+main:main")
    lines = git(repository, "diff-tree", "-r", before, "main").decode().splitlines()
    names = [line.split()[3] for line in lines if is_entry(line.split("\t")[1])]
    database = opened(folder)
    for address, name, summary, tags in (row_of(text) for text in blobs(repository, names)):
        old = database.execute("select id, name, summary, tags from entry where address=?", (address,)).fetchone()
        if old:
            database.execute("insert into entry_text(entry_text, rowid, name, summary, tags) values('delete', ?, ?, ?, ?)", old)
            database.execute("delete from entry where id=?", old[:1])
        row = database.execute("insert into entry(address, name, summary, tags) values(?, ?, ?, ?)", (address, name, summary, tags)).lastrowid
        database.execute("insert into entry_text(rowid, name, summary, tags) values(?, ?, ?, ?)", (row, name, summary, tags))
    database.commit()
    print(1000 * (time.perf_counter() - start))


def query(folder):
    database = opened(folder)
    times = []
    for line in sys.stdin:
        words = line.split()
        match = '"' + '" "'.join(words) + '"*'
        start = time.perf_counter()
        database.execute("select entry.* from entry_text join entry on entry.id=entry_text.rowid"
                         " where entry_text match ? order by rank limit 50", (match,)).fetchall()
        times.append(1000 * (time.perf_counter() - start))
    print(sorted(times)[len(times) * 95 // 100])


{"index": index, "update": update, "query": query}[sys.argv[1]](*sys.argv[2:])
