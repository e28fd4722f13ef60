"""Stores weights as int8 and makes every processor compute with them in float.

usage: portable.py IN.zip OUT.zip   rewrites a model file whose graphs multiply integers

Integer products saturate on some x86-64 processors and not on others (microsoft/onnxruntime #14642), so a graph that
multiplies integers gives different ledgers on different machines. Here each integer product becomes
DequantizeLinear (constant, so the runtime does it once at load) and MatMul in float. The weights and the size of the
file stay the same.
"""
import hashlib
import json
import sys
import zipfile

import numpy
import onnx
from onnx import helper, numpy_helper

TIME = (1980, 1, 1, 0, 0, 0)


def products(graph):
    """The integer products of a graph: (MatMulInteger, the float input, the weight, its scale, the last Mul)."""
    made_by = {o: n for n in graph.node for o in n.output}
    used_by = {}
    for node in graph.node:
        for name in node.input:
            used_by.setdefault(name, []).append(node)
    for node in graph.node:
        if node.op_type != "MatMulInteger":
            continue
        quantized, weight, _, zero = node.input
        source = made_by[quantized].input[0]
        (cast,) = used_by[node.output[0]]
        (last,) = used_by[cast.output[0]]
        scales = made_by[next(i for i in last.input if i != cast.output[0])]
        scale = next(i for i in scales.input if i not in made_by)
        yield node, source, weight, scale, zero, (cast, last, scales, made_by[quantized])


def in_float(model):
    """The same graph with products in float. Columns of a weight keep their own scales."""
    graph = model.graph
    values = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    gone, new = set(), {}
    for node, source, weight, scale, zero, others in products(graph):
        per_column = values[scale].size > 1
        whole = weight + "_float"
        axis = {"axis": values[weight].ndim - 1} if per_column else {}
        last = others[1]
        new[last.output[0]] = [
            helper.make_node("DequantizeLinear", [weight, scale, zero], [whole], whole, **axis),
            helper.make_node("MatMul", [source, whole], list(last.output), node.name.replace("_quant", "")),
        ]
        gone.update(n.output[0] for n in (node, *others))
    nodes = [m for n in graph.node for m in new.get(n.output[0], [] if n.output[0] in gone else [n])]
    del graph.node[:]
    graph.node.extend(nodes)
    read = {i for n in graph.node for i in n.input}
    kept = [i for i in graph.initializer if i.name in read]
    del graph.initializer[:]
    graph.initializer.extend(kept)
    onnx.checker.check_model(model)
    return model


def main():
    source, target = sys.argv[1:]
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        parts = {name: old.read(name) for name in old.namelist()}
        about = json.loads(parts.pop("model.json"))
        for name in parts:
            if name.endswith(".onnx"):
                parts[name] = in_float(onnx.load_from_string(parts[name])).SerializeToString(deterministic=True)
        about["files"] = {name: hashlib.sha256(data).hexdigest() for name, data in parts.items()}
        for name, data in {"model.json": json.dumps(about, indent=1).encode("utf-8"), **parts}.items():
            out.writestr(zipfile.ZipInfo(name, TIME), data, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    main()
