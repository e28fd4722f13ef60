"""Writes a trained model as a model file: a zip with ONNX graphs, labels and the vocabulary.

usage: export.py --onnx FILE --tokenizer FILE --model FOLDER --out FILE.zip [--version V] [--float]

The graphs (shapes in brackets):
  reader        ids, shapes (1, pieces); firsts (1, words); bank (1) -> states (words, size), the layers of the
                tagger (words) or, for lemma, name, opens and cue, (words, labels); arc-word, arc-head, rel-word, rel-head
  arcs          word, head (words, 256) -> scores (words, words)
  relations     word, head (words, 64) -> scores (words, labels)
  attributions  states (words, size); first, last (cues) -> scores (cues, words, 5)
"""
import argparse
import hashlib
import json
import os
import tempfile
import zipfile

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

import bert
import portable
import reader

GRAPHS = ("reader", "arcs", "relations", "attributions")
TAGS = ("xpos", "upos", "feats")


class Whole(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids, shapes, firsts, bank):
        m = self.model
        x = m.words(ids, shapes, None, firsts)[0]
        y = x + m.banks(bank)
        tags = m.tagger(y)
        return (x, *(tags[k].argmax(-1) for k in TAGS), tags["lemma"], tags["name"], tags["opens"], m.attributions.flat(x),
                *m.parser.states(y))


class Arcs(nn.Module):
    def __init__(self, parser):
        super().__init__()
        self.parser = parser

    def forward(self, word, head):
        return self.parser.arcs(word, head)


class Relations(nn.Module):
    def __init__(self, parser):
        super().__init__()
        self.parser = parser

    def forward(self, word, head):
        return self.parser.relations(word, head)


class Around(nn.Module):
    def __init__(self, attributions):
        super().__init__()
        self.attributions = attributions

    def forward(self, states, first, last):
        return self.attributions.around(states[None], torch.zeros_like(first), first, last)


def graph(module, inputs, names, outputs, dynamic, path, exact):
    module.eval()
    raw = path if exact else path + ".raw"
    torch.onnx.export(module, inputs, raw, input_names=names, output_names=outputs, dynamic_axes=dynamic,
                      opset_version=17, dynamo=False)
    if not exact:
        quantize_dynamic(raw, path, per_channel=True, weight_type=QuantType.QInt8,
                         op_types_to_quantize=["MatMul", "Gather", "Gemm"])
        onnx.save(portable.in_float(onnx.load(path)), path)


def graphs(model, folder, exact):
    ids = torch.tensor([[101, 2002, 2056, 2061, 102]])
    firsts, bank = torch.tensor([[1, 2, 3]]), torch.tensor([0])
    states = torch.randn(3, model.encoder.size)
    names = ["ids", "shapes", "firsts", "bank"]
    outputs = ["states", *TAGS, "lemma", "name", "opens", "cue", "arc-word", "arc-head", "rel-word", "rel-head"]
    dynamic = {"ids": {1: "pieces"}, "shapes": {1: "pieces"}, "firsts": {1: "words"}}
    dynamic.update({o: {0: "words"} for o in outputs})
    graph(Whole(model), (ids, torch.zeros_like(ids), firsts, bank), names, outputs, dynamic,
          f"{folder}/reader.onnx", exact)
    for name, module, size in (("arcs", Arcs, 256), ("relations", Relations, 64)):
        axes = {k: {0: "words"} for k in ("word", "head", "scores")}
        if name == "arcs":
            axes["scores"] = {0: "words", 1: "words"}
        graph(module(model.parser), (torch.randn(3, size), torch.randn(3, size)), ["word", "head"], ["scores"],
              axes, f"{folder}/{name}.onnx", True)
    graph(Around(model.attributions), (states, torch.tensor([1, 2]), torch.tensor([1, 2])),
          ["states", "first", "last"], ["scores"],
          {"states": {0: "words"}, "first": {0: "cues"}, "last": {0: "cues"}, "scores": {0: "cues", 1: "words"}},
          f"{folder}/attributions.onnx", True)


def load(onnx, folder):
    labels = json.load(open(f"{folder}/labels.json"))
    counts = {k: len(labels[k]) for k in ("xpos", "upos", "feats", "lemma", "name", "opens")}
    model = reader.Reader(bert.load(onnx), counts, len(labels["rel"]))
    model.load_state_dict(torch.load(f"{folder}/model.pt"))
    return model.eval(), labels


def main():
    parser = argparse.ArgumentParser()
    for name in ("onnx", "tokenizer", "model", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--version", default="1")
    parser.add_argument("--float", action="store_true")
    args = parser.parse_args()
    model, labels = load(args.onnx, args.model)
    labels.update({"cue": reader.FLAT, "own": reader.OWN})
    vocabulary = json.load(open(args.tokenizer, encoding="utf-8"))["model"]["vocab"]
    words = sorted(vocabulary, key=vocabulary.get)
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(args.out, "w", zipfile.ZIP_DEFLATED) as out:
        graphs(model, folder, args.float)

        def put(name, data):
            out.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)

        parts = {f"{name}.onnx": open(f"{folder}/{name}.onnx", "rb").read() for name in GRAPHS}
        parts["vocabulary.txt"] = ("\n".join(words) + "\n").encode("utf-8")
        parts["endings.tsv"] = open(f"{args.model}/endings.tsv", "rb").read()
        about = {"version": args.version, "banks": reader.BANKS, "labels": labels,
                 "files": {name: hashlib.sha256(data).hexdigest() for name, data in parts.items()}}
        put("model.json", json.dumps(about, indent=1))
        for name, data in parts.items():
            put(name, data)
            print(name, len(data))
    print(args.out, os.path.getsize(args.out), hashlib.sha256(open(args.out, "rb").read()).hexdigest())


if __name__ == "__main__":
    main()
