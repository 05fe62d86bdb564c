"""Reads exports as people do who work with them in Python: with its own csv and json.

read_exports.py FOLDER, in which jsonl, w3c, brat, csv and citron are; writes one JSON object: how many
spans of each format it held against the text, and what was wrong with any.
"""

import csv
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
counts = {}
wrong = []
texts = {}


def held(form, where, text, start, end, exact):
    """Offsets count as Python does: in code points."""
    counts[form] = counts.get(form, 0) + 1
    if not 0 <= start < end <= len(text) or text[start:end] != exact:
        wrong.append(f"{form} {where} {start}-{end}: {text[start:end]!r} for {exact!r}")


def lines(name):
    # not splitlines(), for which U+2028 within a text ends a line too
    with open(folder / "jsonl" / name, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def segments(value):
    """Every segment anywhere below."""
    if isinstance(value, dict):
        if {"start", "end", "exact"} <= value.keys():
            yield value
        for below in value.values():
            yield from segments(below)
    elif isinstance(value, list):
        for below in value:
            yield from segments(below)


def read_jsonl():
    for line in lines("articles.jsonl"):
        texts[line["article"]] = line["text"]
        if len(line["text"]) != line["length"]:
            wrong.append(f"jsonl {line['article']}: length {line['length']}")
    for line in lines("annotations.jsonl"):
        text = texts[line["article"]]
        for it in segments(line):
            held("jsonl", line["id"], text, it["start"], it["end"], it["exact"])
            before = text[max(0, it["start"] - len(it["prefix"])):it["start"]]
            after = text[it["end"]:it["end"] + len(it["suffix"])]
            if (before, after) != (it["prefix"], it["suffix"]):
                wrong.append(f"jsonl {line['id']}: around {it}")


def all_of(node, name):
    value = node.get(name, [])
    return value if isinstance(value, list) else [value]


def read_w3c():
    for file in sorted((folder / "w3c").glob("*.jsonld")):
        text = file.with_suffix(".txt").read_bytes().decode("utf-8")
        collection = json.loads(file.read_bytes())
        for annotation in collection.get("first", {}).get("items", []):
            for target in all_of(annotation, "target"):
                if isinstance(target, dict):
                    chosen = {it["type"]: it for it in all_of(target, "selector")}
                    position = chosen["TextPositionSelector"]
                    exact = chosen["TextQuoteSelector"]["exact"]
                    held("w3c", annotation["id"], text, position["start"], position["end"], exact)


def read_brat():
    for file in sorted((folder / "brat").glob("*.ann")):
        text = file.with_suffix(".txt").read_bytes().decode("utf-8")
        for line in file.read_bytes().decode("utf-8").split("\n"):
            if line.startswith("T"):
                name, typed, exact = line.split("\t", 2)
                spans = [it.split(" ") for it in typed.split(" ", 1)[1].split(";")]
                words = " ".join(text[int(start):int(end)] for start, end in spans)
                counts["brat"] = counts.get("brat", 0) + 1
                # a mark has one line: ends of lines within it are shown as spaces
                if words.replace("\n", " ") != exact:
                    wrong.append(f"brat {file.name} {name}: {words!r} for {exact!r}")


def read_csv():
    for file in sorted((folder / "csv").glob("*.csv")):
        with open(file, encoding="utf-8-sig", newline="") as rows:
            table = list(csv.DictReader(rows, strict=True))
        names = table[0].keys() if table else []
        for name in [it[:-len(".start")] for it in names if it.endswith(".start")]:
            for row in table:
                if row[name + ".start"]:
                    held_cell(file.name, name, row)
        for row in table:
            if None in row or None in row.values():
                wrong.append(f"csv {file.name}: a row of another width: {row}")


def held_cell(file, name, row):
    text = texts[row["article"]]
    spans = row[name + ".spans"] or row[name + ".start"] + ".." + row[name + ".end"]
    words = []
    for span in spans.split(" "):
        start, end = map(int, span.split(".."))
        words.append(text[start:end])
    cell = row[name] if name in row else row[name.removesuffix(".segments")]
    # the rule of the guide: one apostrophe too many before =, +, -, @, tab, CR and NUL
    bare = cell.lstrip("'")
    if cell.startswith("'") and bare and bare[0] in "=+-@\t\r\0":
        cell = cell[1:]
    counts["csv"] = counts.get("csv", 0) + 1
    if " … ".join(words) != cell:
        wrong.append(f"csv {file} {name} {spans}: {words!r} for {cell!r}")


def read_citron():
    for file in sorted((folder / "citron").rglob("*.json")):
        document = json.loads(file.read_bytes())
        text = document.get("text")
        if text is not None:
            for it in spans_of_citron(document):
                held("citron", file.name, text, it["start"], it["end"], it["text"])


def spans_of_citron(value):
    if isinstance(value, dict):
        if {"start", "end", "text"} <= value.keys():
            yield value
        for below in value.values():
            yield from spans_of_citron(below)
    elif isinstance(value, list):
        for below in value:
            yield from spans_of_citron(below)


read_jsonl()
read_w3c()
read_brat()
read_csv()
read_citron()
json.dump({"spans": counts, "wrong": wrong[:20]}, sys.stdout)
