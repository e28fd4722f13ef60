"""Writes the dispatches of the kcna corpus as one text file each.

usage: texts.py CORPORA OUT
"""
import glob
import json
import os
import sys


def main():
    corpora, out = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    for path in sorted(glob.glob(f"{corpora}/kcna/*.json")):
        found = json.load(open(path, encoding="utf-8"))
        for number, item in enumerate(found[::4]):
            text = (item.get("story_text") or "").strip()
            if text:
                with open(f"{out}/kcna-{number:04d}.txt", "w", encoding="utf-8", newline="") as file:
                    file.write(text)


if __name__ == "__main__":
    main()
