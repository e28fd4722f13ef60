"""PolNeAR's documents as wordpieces with source, cue and content of each attribution."""
import collections
import os
import re


def spans_of(cell):
    return [tuple(map(int, o.split())) for o in cell.split(" ", 1)[1].split(";")]


def read(folder):
    """(name, text, attributions) of each document; an attribution maps a role to character spans."""
    first = {}
    for name in sorted(os.listdir(f"{folder}/attributions")):
        first.setdefault(name.rsplit("_", 1)[0], name)
    for doc, name in first.items():
        text = open(f"{folder}/text/{doc}.txt", encoding="utf-8", newline="").read()
        spans, found = {}, []
        for line in open(f"{folder}/attributions/{name}", encoding="utf-8"):
            part = line.rstrip("\n").split("\t")
            if re.match(r"T\d+\t\w+ \d", line):
                spans[part[0]] = spans_of(part[1])
            elif re.match(r"E\d+\t", line):
                roles = collections.defaultdict(list)
                for argument in part[1].split():
                    role, at = argument.split(":")
                    roles[re.sub(r"\d+$", "", role)] += spans.get(at, [])
                if roles["Content"] and roles["Cue"]:
                    found.append({r: sorted(roles[r]) for r in ("Content", "Source", "Cue")})
        yield doc, text, found


def pieces(spans, offsets):
    """Indices of the wordpieces inside character spans, one range for each span."""
    runs = []
    for start, end in spans:
        run = [i for i, (a, b) in enumerate(offsets) if a < end and b > start and b > a]
        if run:
            runs.append(run)
    return runs
