"""A BERT encoder in torch, with the weights of langchain4j's MiniLM on Maven Central (ONNX)."""
import math

import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

from words import SHAPES

HEADS = 12
DROPOUT = 0.0  # a tenth of the time, and a few passes do not overfit


class Layer(nn.Module):
    def __init__(self, size, inner):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(size, size) for _ in range(3))
        self.out, self.norm = nn.Linear(size, size), nn.LayerNorm(size, eps=1e-12)
        self.inner, self.outer = nn.Linear(size, inner), nn.Linear(inner, size)
        self.last = nn.LayerNorm(size, eps=1e-12)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, x, mask):
        n, length, size = x.shape

        def split(y):
            return y.view(n, length, HEADS, size // HEADS).transpose(1, 2)

        y = F.scaled_dot_product_attention(
            split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=mask)
        y = y.transpose(1, 2).reshape(n, length, size)
        x = self.norm(x + self.dropout(self.out(y)))
        return self.last(x + self.dropout(self.outer(F.gelu(self.inner(x)))))


class Bert(nn.Module):
    """Wordpiece ids and shapes (see words.py), each (texts, pieces), to states (texts, pieces, size)."""

    def __init__(self, words=30522, size=384, inner=1536, layers=6, longest=512):
        super().__init__()
        self.size = size
        self.words, self.places = nn.Embedding(words, size), nn.Embedding(longest, size)
        self.kinds = nn.Embedding(2, size)
        self.shapes = nn.Embedding(SHAPES, size)
        nn.init.zeros_(self.shapes.weight)
        self.norm, self.dropout = nn.LayerNorm(size, eps=1e-12), nn.Dropout(DROPOUT)
        self.layers = nn.ModuleList(Layer(size, inner) for _ in range(layers))

    def forward(self, ids, shapes, real):
        at = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.places(at) + self.kinds.weight[0] + self.shapes(shapes)
        x = self.dropout(self.norm(x))
        mask = None
        if real is not None:
            mask = torch.zeros(real.shape, dtype=x.dtype).masked_fill(~real, -1e9)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return x


NAMES = {
    "query": "attention/self/query", "key": "attention/self/key", "value": "attention/self/value",
    "out": "attention/output/dense", "norm": "attention/output/LayerNorm",
    "inner": "intermediate/dense", "outer": "output/dense", "last": "output/LayerNorm"}


def load(path):
    """The encoder of an ONNX file whose matrices are transposed and named after their nodes."""
    graph = onnx.load(path).graph
    kept = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    for node in graph.node:
        for name in node.input:
            if node.op_type == "MatMul" and name in kept and name.startswith("onnx::"):
                kept[node.name.strip("/").replace("/", ".").replace(".MatMul", ".weight")] = kept[name].T
    layers = len({n.split(".")[2] for n in kept if n.startswith("encoder.layer.")})
    size = kept["embeddings.word_embeddings.weight"].shape[1]
    inner = kept["encoder.layer.0.intermediate.dense.bias"].shape[0]
    bert = Bert(len(kept["embeddings.word_embeddings.weight"]), size, inner, layers)
    state = {
        "words.weight": kept["embeddings.word_embeddings.weight"],
        "places.weight": kept["embeddings.position_embeddings.weight"],
        "kinds.weight": kept["embeddings.token_type_embeddings.weight"],
        "norm.weight": kept["embeddings.LayerNorm.weight"],
        "norm.bias": kept["embeddings.LayerNorm.bias"]}
    for i in range(layers):
        for ours, theirs in NAMES.items():
            for part in ("weight", "bias"):
                state[f"layers.{i}.{ours}.{part}"] = kept[f"encoder.layer.{i}.{theirs.replace('/', '.')}.{part}"]
    bert.load_state_dict(state, strict=False)
    return bert
