"""Calls the scorers in ../shared/tools for one document after another, so that each document's counts are known.

usage: python3 - TOOLS prepare KIND GOLD            documents as JSON Lines, the input of `hearsay read`
       python3 - TOOLS count KIND GOLD LEDGERS      a table: document, then counts; tab-separated, with a header

The scorers define every figure; this file only splits their input and reads what they print. The counts of all documents
must add up to what the scorer gives for the whole corpus: if they don't, this ends with a message and exit code 1.
The counts are decimal numbers. No text and no label of a corpus is printed.
"""
import collections
import contextlib
import csv
import glob
import io
import json
import os
import re
import subprocess
import sys
import tempfile

tools, task, kind, gold = sys.argv[1:5]
ledger_file = sys.argv[5] if task == "count" else None
sys.dont_write_bytecode = True
sys.path.insert(0, tools)
import check_worked
import score_corpus
import score_events
import score_worked

COUNTED = re.compile(r"(\w[\w, ]*?)\s+P [0-9.]+\s+R [0-9.]+\s+F1 [0-9.]+\s+\((\d+) of (\d+) found, of (\d+) in the gold\)")
BLOCK = 20  # PLOVER's sentences come from no documents: they are drawn in blocks of this size


def rows(path):
    return [json.loads(line) for line in open(path, encoding="utf-8") if line.strip()]


def name_of(ledger):
    return os.path.splitext(os.path.basename(ledger["dispatch"]["uri"]))[0]


def said(function, *arguments):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        function(*arguments)
    if re.search(r"^\d+ (documents|sentences) (have no|stand in no) ledger", out.getvalue(), re.M):
        raise SystemExit("not all documents have a ledger: " + out.getvalue().split("\n")[0])
    return out.getvalue()


def slug(label):
    return re.sub(r"[^a-z0-9]+", "-", label.lower().replace("'s", "s")).strip("-")


def counted(text):
    """hits, system and gold of each line that prints them"""
    found = {}
    for line in text.splitlines():
        m = COUNTED.match(line)
        if m:
            found[slug(m[1])] = int(m[2])
            found.update({"system": int(m[3]), "gold": int(m[4])})
    return found


def link(path, name):
    os.symlink(os.path.abspath(path), name)


@contextlib.contextmanager
def folder():
    with tempfile.TemporaryDirectory() as made:
        yield made


def checked(table, whole):
    """The table, if its sums are the figures of the whole corpus."""
    sums = collections.Counter()
    for row in table.values():
        sums.update(row)
    for key, value in whole.items():
        if abs(sums[key] - value) > 0.001:
            raise SystemExit(f"{key}: the documents add up to {sums[key]}, the scorer says {value} for all")
    return table


# ---- attributions, times, places: score_corpus.py


def attribution():
    have, table = score_corpus.ledgers(ledger_file), {}
    for name in sorted({f.rsplit("_", 1)[0] for f in os.listdir(f"{gold}/attributions")}):
        with folder() as one:
            os.mkdir(f"{one}/attributions")
            link(f"{gold}/text", f"{one}/text")
            for f in os.listdir(f"{gold}/attributions"):
                if f.rsplit("_", 1)[0] == name:
                    link(f"{gold}/attributions/{f}", f"{one}/attributions/{f}")
            table[name] = counted(said(score_corpus.attribution, one, have))
    return checked(table, counted(said(score_corpus.attribution, gold, have)))


def times():
    have, table = score_corpus.ledgers(ledger_file), {}
    for path in sorted(glob.glob(f"{gold}/*.tml")):
        with folder() as one:
            link(path, f"{one}/{os.path.basename(path)}")
            table[os.path.basename(path)[:-4]] = counted(said(score_corpus.times, one, have))
    return checked(table, counted(said(score_corpus.times, gold, have)))


def placed(text):
    found = counted(text)
    share = float(re.search(r"end to end\s+([0-9.]+)", text)[1])
    return found, share


def places():
    have, table, by = score_corpus.ledgers(ledger_file), {}, collections.defaultdict(list)
    head, *lines = open(f"{gold}/gold.tsv", encoding="utf-8").read().split("\n")
    for line in lines:
        by[line.split("\t")[0]].append(line)
    for document in rows(f"{gold}/documents.jsonl"):
        name = os.path.splitext(document["uri"])[0]
        with folder() as one:
            with open(f"{one}/documents.jsonl", "w", encoding="utf-8") as out:
                out.write(json.dumps(document) + "\n")
            with open(f"{one}/gold.tsv", "w", encoding="utf-8") as out:
                out.write("\n".join([head] + by[name]) + "\n")
            found, share = placed(said(score_corpus.places, one, have))
            table[name] = {**found, "end-to-end": round(share * found["gold"])}
    found, share = placed(said(score_corpus.places, gold, have))
    if abs(sum(t["end-to-end"] for t in table.values()) / found["gold"] - share) > 0.0006:
        raise SystemExit(f"end to end: the documents don't add up to {share}")
    return checked(table, found)


# ---- one case: score_case.py; a unit is an expected claim, 'rest' is all besides


def scored_case(path):
    out = subprocess.run([sys.executable, f"{tools}/score_case.py", gold, gold.replace(".expected.json", ".txt"), path], capture_output=True, text=True)
    if out.returncode:
        raise SystemExit(out.stderr.strip())
    missed = collections.Counter(m[1] for m in re.finditer(r"^\s+missed: (C\d+) '", out.stdout, re.M))
    hits, asked = map(int, re.search(r"share of all that was asked for: (\d+)/(\d+)", out.stdout).groups())
    return missed, hits, asked


def case():
    missed, hits, asked = scored_case(ledger_file)
    with folder() as one:  # whatever is asked of a claim is missed in a ledger without claims
        ledger = rows(ledger_file)[0]
        with open(f"{one}/empty.jsonl", "w", encoding="utf-8") as out:
            out.write(json.dumps({**ledger, "claims": []}) + "\n")
        of, _, _ = scored_case(f"{one}/empty.jsonl")
    table = {claim: {"right": n - missed[claim], "fields": n} for claim, n in of.items()}
    inside = {k: sum(t[k] for t in table.values()) for k in ("right", "fields")}
    table["rest"] = {"right": hits - inside["right"], "fields": asked - inside["fields"]}
    return table


# ---- worked dispatches: score_worked.py


def worked_gold():
    made = []
    for dispatch, misfits in check_worked.read(sorted(glob.glob(f"{gold}/*.txt"))):
        if misfits:
            raise SystemExit(misfits[0])
        made.append(dispatch)
    return made


def worked():
    have, table = {x["dispatch"]["uri"]: x for x in rows(ledger_file)}, {}
    for want in worked_gold():
        if want["uri"] not in have:
            raise SystemExit(f"{want['uri']}: no ledger")
        tally = score_worked.Tally()
        score_worked.score(want, have[want["uri"]], tally)
        table[want["uri"]] = row = {}
        for label, (hits, n, _) in tally.rows.items():
            row[slug(label)], row[slug(label) + ".of"] = hits, n
    return table


# ---- small dispatches with a condition: check_cases.py


def reports():
    with folder() as one:  # check_cases.py starts a launcher; this one only prints the ledgers
        launcher = f"{one}/ledgers"
        with open(launcher, "w", encoding="utf-8") as out:
            out.write(f"#!/bin/sh\ncat > /dev/null\ncat '{os.path.abspath(ledger_file)}'\n")
        os.chmod(launcher, 0o755)
        out = subprocess.run([sys.executable, f"{tools}/check_cases.py", gold, launcher], capture_output=True, text=True).stdout
    wrong = {m[1] for m in re.finditer(r"^(\S+): ", out, re.M)}
    table = {c["id"]: {"right": int(c["id"] not in wrong), "cases": 1} for c in rows(gold)}
    return checked(table, {"right": int(re.search(r"^(\d+) of \d+ as they should be", out, re.M)[1])})


# ---- events: score_events.py, which draws documents itself; what it draws from is kept


def drawn(function, *arguments):
    kept, draw = [], score_events.interval
    score_events.interval = lambda groups, figure, draws=0: kept.append(list(groups)) or (0.0, 0.0)
    try:
        text = said(function, *arguments, [], 0, 1)
    finally:
        score_events.interval = draw
    return kept, text


def factuality():
    kept, _ = drawn(score_events.factuality, gold, ledger_file)
    table = {}
    for items in kept[0]:
        xs, ys = [i[1] for i in items], [i[2] for i in items]
        table[items[0][0]] = {
            "items": len(items), "gold": sum(xs), "ledger": sum(ys), "gold2": sum(x * x for x in xs), "ledger2": sum(y * y for y in ys),
            "product": sum(x * y for x, y in zip(xs, ys)), "error": sum(abs(x - y) for x, y in zip(xs, ys))}
    return table


def meantime_counts(where, ledgers):
    kept, text = drawn(score_events.meantime, where, ledgers)
    found, row = {}, {}
    for line in text.splitlines():
        m = COUNTED.match(line)
        if m:
            found[slug(m[1])] = list(map(int, m.groups()[1:]))
    items = [p for document in kept[0] for p in document]
    for k, question in enumerate(score_events.QUESTIONS):
        found[question] = [sum(g[k] and s[k] for g, s, _ in items), sum(s[k] for _, s, _ in items), sum(g[k] for g, _, _ in items)]
    for label, numbers in found.items():
        row.update({f"{label}.{what}": n for what, n in zip(("hits", "system", "gold"), numbers)})
    return row


def meantime():
    table, have = {}, {name_of(x): x for x in rows(ledger_file)}
    for name, path in score_events.cat_files(gold).items():
        with folder() as one:
            link(path, f"{one}/{name}.xml")
            with open(f"{one}/ledgers.jsonl", "w", encoding="utf-8") as out:
                out.write(json.dumps(have[name]) + "\n")
            table[name] = meantime_counts(one, f"{one}/ledgers.jsonl")
    return checked(table, meantime_counts(gold, ledger_file))


def plover_counts(where, ledgers):
    kept, text = drawn(score_events.plover, where, ledgers)
    data = [r for group in kept[0] for r in group]
    row = {"sentences": len(data), "all-right": round(float(re.search(r"^all right\s+([0-9.]+)", text, re.M)[1]) * len(data))}
    for category in score_events.FIFTEEN:
        row[f"{category}.hits"] = sum(r[0] == r[1] == category for r in data)
        row[f"{category}.system"] = sum(r[1] == category for r in data)
        row[f"{category}.gold"] = sum(r[0] == category for r in data)
    row.update({"any": sum(r[0] in r[3] for r in data), "any.system": sum(len(r[3]) for r in data)})
    return row


def plover():
    have = {name_of(x): x for x in rows(ledger_file)}
    with open(gold, encoding="utf-8", newline="") as f:
        sentences = list(csv.reader(f, delimiter="\t"))
    head, body, table = sentences[0], sentences[1:], {}
    for start in range(0, len(body), BLOCK):
        with folder() as one:
            with open(f"{one}/gold.tsv", "w", encoding="utf-8", newline="") as out:
                csv.writer(out, delimiter="\t").writerows([head] + body[start:start + BLOCK])
            with open(f"{one}/ledgers.jsonl", "w", encoding="utf-8") as out:
                for i in range(start, min(start + BLOCK, len(body))):
                    ledger = have[str(i)]
                    ledger["dispatch"]["uri"] = f"{i - start}.txt"
                    out.write(json.dumps(ledger) + "\n")
            table[f"block-{start // BLOCK + 1}"] = plover_counts(f"{one}/gold.tsv", f"{one}/ledgers.jsonl")
    whole = plover_counts(gold, ledger_file)
    whole.pop("all-right")  # printed with three digits only
    return checked(table, whole)


# ---- input


def tml():
    for path in sorted(glob.glob(f"{gold}/*.tml")):
        text, _ = score_corpus.timeml(path)
        created = score_corpus.ET.parse(path).getroot().find("DCT").find("TIMEX3")
        yield {"uri": os.path.basename(path)[:-4] + ".txt", "published": created.get("value"), "language": "en", "text": text}


def prepare():
    if kind == "times":
        return tml()
    if kind == "worked":
        return [{k: v for k, v in {
            "uri": d["uri"], "published": d["published"], "publisher": d["publisher"]["name"], "headline": d.get("headline"), "language": "en",
            "text": d["text"]}.items() if v} for d in worked_gold()]
    if kind == "reports":
        return [{k: v for k, v in {
            "uri": c["id"], "published": c.get("date"), "publisher": c.get("publisher"), "text": c["input"]}.items() if v is not None}
            for c in rows(gold)]
    if kind == "factuality":
        return score_events.prepare_factuality(gold, [os.path.join(os.path.dirname(gold), "..", "timeml")])
    return {"meantime": score_events.prepare_meantime, "plover": score_events.prepare_plover}[kind](gold)


if task == "prepare":
    for document in prepare():
        print(json.dumps(document, ensure_ascii=False))
else:
    table = globals()[kind]()
    columns = list(dict.fromkeys(c for row in table.values() for c in row))
    print("\t".join(["document"] + columns))
    for name, row in sorted(table.items()):
        print("\t".join([name] + [f"{row.get(c, 0):.4f}".rstrip("0").rstrip(".") for c in columns]))
