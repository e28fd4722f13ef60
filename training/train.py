"""Trains all heads of the model at once.

usage: train.py --onnx FILE --tokenizer FILE --silver FOLDER --corpora FOLDER --out FOLDER
                [--seconds N] [--seed N] [--without-polnear] [--from FOLDER]

SILVER contains annotations as Hearsay's CoNLL-U (polnear/*.conllu, kcna/*.conllu) and the kcna texts.
"""
import argparse
import collections
import glob
import json
import os
import random
import time

import torch
from torch import nn
from torch.nn import functional as F

import bert
import conllu
import lemmas
import polnear
import reader
import words

BODY, BUDGET = 254, 4096  # pieces of a window, of a batch
WEIGHTS = {"xpos": 1.0, "upos": 0.5, "feats": 0.5, "lemma": 0.5, "name": 1.0, "opens": 0.5,
           "arc": 1.0, "rel": 1.0, "cue": 1.0, "own": 2.0}


def runs(spans, document):
    found = []
    for start, end in spans:
        run = [i for i, (a, b) in enumerate(zip(document.starts, document.ends)) if a < end and b > start]
        if run:
            found.append((run[0], run[-1]))
    return found


def polnear_documents(args):
    for name, text, found in polnear.read(f"{args.corpora}/polnear/train"):
        path = f"{args.silver}/polnear/{name}.conllu"
        if os.path.exists(path):
            document = conllu.hearsay(path, text, "hearsay")
            document.attributions = attributions(document, found)
            yield document


def attributions(document, found):
    kept = []
    for one in found:
        spans = {r: runs(one[r], document) for r in one}
        if spans["Cue"] and spans["Content"]:
            kept.append(spans)
    return kept


def documents(args):
    if not args.without_polnear:
        yield from polnear_documents(args)
    for path in sorted(glob.glob(f"{args.silver}/kcna/*.conllu"))[::2]:
        text = open(f"{args.silver}/texts/{os.path.basename(path)[:-7]}.txt", encoding="utf-8", newline="").read()
        document = conllu.hearsay(path, text, "hearsay")
        document.attributions = None
        yield document
    for path in sorted(glob.glob(f"{args.corpora}/gum/train/*.conllu")):
        document = conllu.gum(path)
        document.attributions = None
        yield document


class Labels:
    """Names of labels by layer, most frequent first; labels rarer than `least` are left out."""

    def __init__(self, of):
        self.of = of
        self.at = {k: {x: i for i, x in enumerate(v)} for k, v in of.items()}

    @staticmethod
    def count(all_documents):
        count = collections.defaultdict(collections.Counter)
        for d in all_documents:
            count["xpos"].update(d.xpos)
            count["upos"].update(d.upos)
            count["rel"].update(d.deprels)
            count["lemma"].update(lemmas.script(f, l) for f, l in zip(d.forms, d.lemmas))
            if d.bank == "gum":
                count["feats"].update(d.feats)
        least = {"lemma": 6, "feats": 6}
        of = {k: sorted((x for x, n in c.items() if n >= least.get(k, 2)), key=lambda x: (-c[x], x))
              for k, c in count.items()}
        of["name"], of["opens"] = reader.NAMES, ["no", "yes"]
        return Labels(of)


class Example:
    """One document as numbers: pieces and shapes of words, labels over words."""

    def __init__(self, document, tokenizer, labels):
        d, at = document, labels.at
        self.bank = reader.BANKS.index(d.bank)
        self.pieces = words.pieces(tokenizer, d.forms)
        self.shapes = [words.shape(f, words.gap(g)) for f, g in zip(d.forms, d.gaps)]
        self.sizes = [len(p) for p in self.pieces]
        self.heads, self.opens = d.heads, d.opens
        none = [-100] * len(d.forms)
        self.tags = {
            "xpos": [at["xpos"].get(x, -100) for x in d.xpos],
            "upos": [at["upos"].get(x, -100) for x in d.upos],
            "rel": [at["rel"].get(x, -100) for x in d.deprels],
            "lemma": [at["lemma"].get(lemmas.script(f, l), -100) for f, l in zip(d.forms, d.lemmas)],
            "feats": [at["feats"].get(x, -100) for x in d.feats] if d.bank == "gum" else none,
            "name": [at["name"].get(x, -100) for x in d.names],
            "opens": [int(x) for x in d.opens],
            "cue": none}
        self.cues = []
        if d.attributions is not None:
            flat = [0] * len(d.forms)
            for one in d.attributions:
                own = [0] * len(d.forms)
                paint(own, reader.OWN, one, ("Content", "Source"))
                paint(flat, reader.FLAT, one, ("Content", "Source", "Cue"))
                every = [i for spans in one.values() for run in spans for i in run]
                self.cues.append((one["Cue"][0][0], one["Cue"][-1][1], min(every), max(every), own))
            self.tags["cue"] = flat

    def windows(self, first):
        """(from, to) words of windows that follow each other; the first is cut after `first` pieces."""
        start, size, room = 0, 0, first
        for i, n in enumerate(self.sizes):
            if size + n > room:
                if i > start:
                    yield start, i
                start, size, room = i, 0, BODY
            size += n
        yield start, len(self.sizes)


def paint(tags, scheme, one, roles):
    for role in roles:
        for a, b in one[role]:
            tags[a : b + 1] = [scheme.index("B-" + role)] + [scheme.index("I-" + role)] * (b - a)


def cut(example, start, end):
    """One window as plain lists; sentences that are completely inside keep their tree."""
    ids, shapes, firsts = [101], [0], []
    for i in range(start, end):
        firsts.append(len(ids))
        ids += example.pieces[i]
        shapes += [example.shapes[i]] * example.sizes[i]
    ids, shapes = ids + [102], shapes + [0]
    tags = {k: v[start:end] for k, v in example.tags.items()}
    sentences, begin = [], None
    for i in range(start, end + 1):
        if i == len(example.opens) or example.opens[i]:
            if begin is not None and i > begin:
                sentences.append((begin - start, i - start))
            begin = i
    heads = [h - start for h in example.heads[start:end]]
    cues = [(a - start, b - start, own[start:end])
            for a, b, low, high, own in example.cues if low >= start and high < end]
    return {"ids": ids, "shapes": shapes, "firsts": firsts, "tags": tags, "sentences": sentences, "heads": heads,
            "cues": cues, "bank": example.bank}


def padded(rows, width, fill):
    return torch.tensor([r + [fill] * (width - len(r)) for r in rows])


def batches(windows):
    """Batches of about BUDGET pieces with windows of similar length."""
    pool = 96
    for k in range(0, len(windows), pool):
        items = sorted(windows[k : k + pool], key=lambda w: len(w["ids"]))
        made, now = [], []
        for w in items:
            if now and (len(now) + 1) * len(w["ids"]) > BUDGET + 64:
                made.append(now)
                now = []
            now.append(w)
        made.append(now)
        random.shuffle(made)
        yield from made


def losses(model, items):
    pieces, width = max(len(w["ids"]) for w in items), max(len(w["firsts"]) for w in items)
    ids, shapes = (padded([w[k] for w in items], pieces, 0) for k in ("ids", "shapes"))
    real = torch.arange(pieces) < torch.tensor([len(w["ids"]) for w in items])[:, None]
    x = model.words(ids, shapes, real, padded([w["firsts"] for w in items], width, 0))
    bank = model.banks(torch.tensor([w["bank"] for w in items]))[:, None]
    loss = {}
    for k, logits in model.tagger(x + bank).items():
        add(loss, k, logits, padded([w["tags"][k] for w in items], width, -100))
    add(loss, "cue", model.attributions.flat(x), padded([w["tags"]["cue"] for w in items], width, -100))
    parse(model, items, x + bank, loss)
    cues = [(n, a, b, own) for n, w in enumerate(items) for a, b, own in w["cues"]]
    if cues:
        text, first, last = (torch.tensor(c) for c in list(zip(*cues))[:3])
        logits = model.attributions.around(x, text, first, last)
        add(loss, "own", logits, padded([c[3] for c in cues], width, -100))
    return loss


def add(loss, name, logits, gold):
    if (gold >= 0).any():
        loss[name] = F.cross_entropy(logits.flatten(0, -2), gold.flatten(), ignore_index=-100)


def parse(model, items, x, loss):
    at = [(n, a, b) for n, w in enumerate(items) for a, b in w["sentences"] if b - a <= 120]
    if not at:
        return
    longest = max(b - a for _, a, b in at)
    text = torch.tensor([n for n, _, _ in at])[:, None]
    place = padded([list(range(a, b)) for _, a, b in at], longest, 0)
    heads = padded([[items[n]["heads"][i] - a for i in range(a, b)] for n, a, b in at], longest, -100)
    rels = padded([items[n]["tags"]["rel"][a:b] for n, a, b in at], longest, -100)
    arc_word, arc_head, rel_word, rel_head = (s[text, place] for s in model.parser.states(x))
    scores = model.parser.arcs(arc_word, arc_head)
    scores = scores.masked_fill((heads < 0)[:, None, :], -1e9)
    add(loss, "arc", scores, heads)
    found = heads >= 0
    chosen = rel_head.gather(1, heads.clamp(min=0)[..., None].expand(-1, -1, rel_head.shape[-1]))
    add(loss, "rel", model.parser.relations(rel_word[found], chosen[found]), rels[found])


def begin(model, state):
    """Loads the weights of another run that fit."""
    own = model.state_dict()
    model.load_state_dict({k: v if own[k].shape == v.shape else own[k] for k, v in state.items()})


class Average:
    """Running average of the weights (Polyak and Juditsky 1992), which is saved."""

    def __init__(self, model, keep=0.995):
        self.model, self.keep = model, keep
        self.live = list(model.parameters())
        self.kept = [p.detach().clone() for p in self.live]

    def take(self, step):
        keep = min(self.keep, (1 + step) / (10 + step))
        torch._foreach_lerp_(self.kept, [p.detach() for p in self.live], 1 - keep)

    def save(self, path):
        live = [p.detach().clone() for p in self.live]
        self.put(self.kept)
        torch.save(self.model.state_dict(), path)
        self.put(live)

    def put(self, values):
        with torch.no_grad():
            for p, v in zip(self.live, values):
                p.copy_(v)


def train(args):
    torch.manual_seed(args.seed)
    random.seed(args.seed)
    tokenizer = words.tokenizer(args.tokenizer)
    every = list(documents(args))
    labels = Labels.count(every)
    os.makedirs(args.out, exist_ok=True)
    json.dump(labels.of, open(f"{args.out}/labels.json", "w"), indent=1)
    lemmas.write(f"{args.out}/endings.tsv", lemmas.endings(every), labels.at["lemma"])
    examples = [Example(d, tokenizer, labels) for d in every]
    print({k: len(v) for k, v in labels.of.items()}, sum(len(e.sizes) for e in examples), "words", flush=True)
    counts = {k: len(labels.of[k]) for k in ("xpos", "upos", "feats", "lemma", "name", "opens")}
    model = reader.Reader(bert.load(args.onnx), counts, len(labels.of["rel"]))
    if args.start:
        begin(model, torch.load(args.start))
    model.encoder.words.weight.requires_grad = False
    slow = [p for n, p in model.named_parameters() if n.startswith("encoder.") and p.requires_grad and "shapes" not in n]
    fast = [p for n, p in model.named_parameters() if not n.startswith("encoder.") or "shapes" in n]
    optimizer = torch.optim.AdamW([{"params": slow, "lr": 2e-4}, {"params": fast, "lr": 1e-3}], weight_decay=0.01)
    average = Average(model)
    rates, start, step, total = [g["lr"] for g in optimizer.param_groups], time.time(), 0, collections.Counter()
    part, passes = 0.0, 0
    while part < 1:
        passes += 1
        chosen = [e for e in examples for _ in range(3 if e.bank else 1)]
        windows = [cut(e, a, b) for e in chosen for a, b in e.windows(random.randint(60, BODY))]
        random.shuffle(windows)
        for items in batches(windows):
            part = (time.time() - start) / args.seconds
            if part >= 1:
                break
            warm = min(1.0, (step + 1) / 60)
            for g, rate in zip(optimizer.param_groups, rates):
                g["lr"] = rate * warm * max(0.01, 1 - part)
            loss = losses(model, items)
            optimizer.zero_grad(set_to_none=True)
            sum(WEIGHTS[k] * v for k, v in loss.items()).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            step += 1
            average.take(step)
            for k, v in loss.items():
                total[k] += v.item()
                total["#" + k] += 1
            if step % 25 == 0:
                shown = " ".join(f"{k} {total[k] / total['#' + k]:.3f}" for k in WEIGHTS if total["#" + k])
                print(f"{time.time() - start:.0f} s step {step} pass {passes} {shown}", flush=True)
                total.clear()
            if step % 150 == 0:
                average.save(f"{args.out}/model.pt")
    average.save(f"{args.out}/model.pt")


def main():
    parser = argparse.ArgumentParser()
    for name in ("onnx", "tokenizer", "silver", "corpora", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--seconds", type=float, default=3600)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--without-polnear", action="store_true")
    parser.add_argument("--start")
    train(parser.parse_args())


if __name__ == "__main__":
    main()
