"""Reads trees, tags and names: GUM as published, and annotations that Hearsay writes."""
import re

SKIPPED = {",", "(", ")", ":", ";"}


class Document:
    """The words of one text in order. Lists over words; None if a layer has no label."""

    def __init__(self, name, bank):
        self.name, self.bank = name, bank
        self.forms, self.gaps, self.starts, self.ends = [], [], [], []
        self.lemmas, self.upos, self.xpos, self.feats = [], [], [], []
        self.heads, self.deprels, self.opens = [], [], []  # heads: index in the document, own index at a root
        self.names = []
        self.attributions = []


def rows(path):
    """(comments, rows of words) of each sentence."""
    notes, words = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("#"):
            notes.append(line)
        elif line:
            cells = line.split("\t")
            if cells[0].isdigit():
                words.append(cells)
            elif "-" in cells[0]:
                notes.append(line)
        elif words:
            yield notes, words
            notes, words = [], []
    if words:
        yield notes, words


def add(document, words):
    base = len(document.forms)
    for i, cells in enumerate(words):
        document.forms.append(cells[1])
        document.lemmas.append(cells[2])
        document.upos.append(cells[3])
        document.xpos.append(cells[4])
        document.feats.append(cells[5])
        head = int(cells[6])
        document.heads.append(base + (head - 1 if head else i))
        document.deprels.append(cells[7])
        document.opens.append(i == 0)
    return base


def hearsay(path, text, bank):
    """An annotation written by Hearsay (its last column has UTF-16 spans), with its text."""
    document = Document(path, bank)
    at = []  # code point of each UTF-16 unit
    for i, c in enumerate(text):
        at.extend([i] * (2 if ord(c) > 0xFFFF else 1))
    at.append(len(text))
    last = 0
    for _, words in rows(path):
        add(document, words)
        for cells in words:
            start, end = (at[int(x)] for x in re.search(r"Span=(\d+):(\d+)", cells[9]).groups())
            name = re.search(r"Name=(\S+)", cells[9])
            document.starts.append(start)
            document.ends.append(end)
            document.gaps.append(text[last:start] if document.gaps else "\n\n")
            last = end
            document.names.append(name.group(1).replace("ORGANISATION", "ORG").replace("PERSON", "PER")
                                  .replace("LOCATION", "LOC") if name else "O")
    document.forms = [text[a:b] for a, b in zip(document.starts, document.ends)]
    return document


def mentions(words):
    """(first, last, type, indices of the minimal span) of each mention that GUM marks in a sentence."""
    still, found = [], []
    for i, cells in enumerate(words):
        marks = re.search(r"Entity=([^|]*)", cells[9])
        for mark in re.findall(r"\([^()]*\)?|[^()]+\)", marks.group(1)) if marks else []:
            if mark.startswith("("):
                still.append((i, mark.strip("()").split("-")))
                if not mark.endswith(")"):
                    continue
                start, parts = still.pop()
            else:
                k = next((k for k in reversed(range(len(still))) if still[k][1][0] == mark[:-1]), None)
                if k is None:
                    continue
                start, parts = still.pop(k)
            if len(parts) > 5:
                least = [start + int(x) - 1 for x in parts[5].split(",") if x.isdigit()]
                found.append((start, i, parts[1], least))
    return found


TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}


def names(words):
    """BIO tags of names: of a mention of a person, organisation or place whose minimal span begins with
    a proper noun, that span up to a comma or bracket, with the small words between; the longest first."""
    spans = []
    for start, end, kind, least in mentions(words):
        least = [i for i in least if i <= end]
        if kind not in TYPES or not least or words[least[0]][3] != "PROPN":
            continue
        last = least[0]
        for i in least[1:]:
            between = words[last + 1 : i]
            if any(w[3] in ("PROPN", "NOUN", "VERB") or w[1] in SKIPPED for w in between):
                break
            last = i
        spans.append((least[0], last, TYPES[kind]))
    tags = ["O"] * len(words)
    for a, b, kind in sorted(set(spans), key=lambda s: (s[0] - s[1], s)):
        if all(t == "O" for t in tags[a : b + 1]):
            tags[a : b + 1] = ["B-" + kind] + ["I-" + kind] * (b - a)
    return tags


def gum(path):
    """One document of GUM. Spoken and written alike."""
    document, joined = Document(path, "gum"), False
    for notes, words in rows(path):
        paragraph = any(n.startswith("# newpar") for n in notes)
        glued = set()
        for n in notes:
            if n[0].isdigit():
                a, b = map(int, n.split("\t")[0].split("-"))
                glued.update(range(a + 1, b + 1))
        add(document, words)
        for i, cells in enumerate(words):
            if i == 0:
                document.gaps.append("\n\n" if paragraph else " ")
            else:
                document.gaps.append("" if joined or i + 1 in glued else " ")
            joined = "SpaceAfter=No" in cells[9]
        document.names.extend(names(words))
    return document
