"""Measures a trained model on GUM with gold tokens and sentences: UPOS, XPOS, LAS, names (span F1).

usage: evaluate.py --onnx FILE --tokenizer FILE --model FOLDER --gum FOLDER
"""
import argparse
import glob

import torch

import conllu
import export
import reader
import train
import words


def spans(tags):
    found, begin = set(), None
    for i, t in enumerate(tags + ["O"]):
        if begin is not None and not (t.startswith("I-") and t[2:] == begin[1]):
            found.add((begin[0], i, begin[1]))
            begin = None
        if t != "O" and begin is None:
            begin = (i, t[2:])
    return found


def read(model, labels, tokenizer, document):
    """Labels by layer, heads and relations of a document; windows share half of their pieces."""
    example = train.Example(document, tokenizer, train.Labels(labels))
    found = {k: [None] * len(document.forms) for k in ("upos", "xpos", "name", "lemma")}
    vectors = [None] * len(document.forms)
    start = 0
    while start < len(document.forms):
        size, end = 0, start
        while end < len(document.forms) and size + example.sizes[end] <= train.BODY:
            size += example.sizes[end]
            end += 1
        w = train.cut(example, start, end)
        ids, shapes, firsts = (torch.tensor([w[k]]) for k in ("ids", "shapes", "firsts"))
        x = model.words(ids, shapes, None, firsts)[0] + model.banks(torch.tensor([example.bank]))
        tags = model.tagger(x)
        states = model.parser.states(x)
        skip = 0 if start == 0 else (end - start) // 4
        for i in range(skip, end - start):
            for k in found:
                found[k][start + i] = labels[k][tags[k][i].argmax().item()]
            vectors[start + i] = [s[i] for s in states]
        if end == len(document.forms):
            break
        start += (end - start) // 2
    return found, vectors


def parsed(model, labels, vectors, begin, end):
    arc_word, arc_head, rel_word, rel_head = (torch.stack([v[k] for v in vectors[begin:end]]) for k in range(4))
    heads = model.parser.arcs(arc_word, arc_head).argmax(-1)
    rels = model.parser.relations(rel_word, rel_head[heads]).argmax(-1)
    return heads.tolist(), [labels["rel"][r] for r in rels.tolist()]


def main():
    parser = argparse.ArgumentParser()
    for name in ("onnx", "tokenizer", "model", "gum"):
        parser.add_argument("--" + name, required=True)
    args = parser.parse_args()
    model, labels = export.load(args.onnx, args.model)
    tokenizer = words.tokenizer(args.tokenizer)
    total = {k: 0 for k in ("words", "upos", "xpos", "lemma", "uas", "las", "gold", "own", "both")}
    with torch.no_grad():
        for path in sorted(glob.glob(f"{args.gum}/*.conllu")):
            d = conllu.gum(path)
            d.attributions = None
            found, vectors = read(model, labels, tokenizer, d)
            total["words"] += len(d.forms)
            total["upos"] += sum(a == b for a, b in zip(d.upos, found["upos"]))
            total["xpos"] += sum(a == b for a, b in zip(d.xpos, found["xpos"]))
            total["lemma"] += sum(train.lemmas.script(f, l) == s for f, l, s in zip(d.forms, d.lemmas, found["lemma"]))
            gold, own = spans(d.names), spans(found["name"])
            total["gold"] += len(gold)
            total["own"] += len(own)
            total["both"] += len(gold & own)
            borders = [i for i, o in enumerate(d.opens) if o] + [len(d.forms)]
            for a, b in zip(borders, borders[1:]):
                heads, rels = parsed(model, labels, vectors, a, b)
                for i in range(b - a):
                    right = d.heads[a + i] == a + heads[i]
                    total["uas"] += right
                    total["las"] += right and d.deprels[a + i].split(":")[0] == rels[i].split(":")[0]
    for k in ("upos", "xpos", "lemma", "uas", "las"):
        print(f"{k:6s} {total[k] / total['words']:.4f}")
    print(f"names  P {total['both'] / total['own']:.4f} R {total['both'] / total['gold']:.4f} "
          f"F1 {2 * total['both'] / (total['own'] + total['gold']):.4f}")


if __name__ == "__main__":
    main()
