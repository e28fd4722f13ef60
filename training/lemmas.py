"""Lemmas as edit scripts: how many letters to remove from the end of the word, and what to add."""
import collections



def script(form, lemma):
    """K keeps the case of the word, L is in lower case."""
    keep = "K" if lemma[:1] == form[:1] and lemma[:1].isupper() else "L"
    word = form if keep == "K" else form.lower()
    same = 0
    while same < min(len(word), len(lemma)) and word[same] == lemma[same]:
        same += 1
    return f"{keep}{len(word) - same}{lemma[same:]}"


LONGEST, SEEN, SHARE = 5, 5, 0.01


def keys(xpos, form):
    """Whole word, then its ends from the longest on."""
    word = form.lower()
    yield xpos, "^" + word
    for size in range(min(LONGEST, len(word) - 1), 0, -1):
        yield xpos, word[-size:]


def endings(documents):
    """{(Penn tag, end of word): scripts} of frequent endings; an ending that gives the same scripts as the next
    shorter one is left out."""
    seen = collections.defaultdict(collections.Counter)
    for d in documents:
        for form, lemma, xpos in zip(d.forms, d.lemmas, d.xpos):
            for key in keys(xpos, form):
                seen[key][script(form, lemma)] += 1
    allowed = {k: frozenset(s for s, n in c.items() if n >= max(2, SHARE * sum(c.values())))
               for k, c in seen.items() if sum(c.values()) >= SEEN}
    kept = {}
    for (xpos, end), scripts in allowed.items():
        shorter = [k for k in keys(xpos, end.lstrip("^")) if k in allowed and len(k[1]) < len(end)]
        if scripts and (not shorter or allowed[shorter[0]] != scripts):
            kept[xpos, end] = sorted(scripts)
    return kept


def write(path, found, at):
    """Penn tag, end of word, numbers of the scripts, one per line."""
    with open(path, "w", encoding="utf-8") as out:
        for (xpos, end), scripts in sorted(found.items()):
            numbers = [str(at[s]) for s in scripts if s in at]
            if numbers and "\t" not in end:
                print(xpos, end, ",".join(numbers), sep="\t", file=out)
