"""The encoder's input: wordpieces, and the shape of each word (its case, the gap before it)."""
from tokenizers import Tokenizer

CASES = ("lower", "title", "upper", "mixed", "digits", "other", "initial")
GAPS = ("none", "space", "line", "paragraph")
SHAPES = len(CASES) * len(GAPS)
LONGEST = 8  # pieces of one word; longer words are cut


def case(form):
    letters = [c for c in form if c.isalpha()]
    if any(c.isdigit() for c in form):
        return "digits"
    if not letters:
        return "other"
    if not any(c.isupper() for c in letters):
        return "lower"
    if len(letters) == 1:
        return "initial"
    if all(c.isupper() for c in letters):
        return "upper"
    return "title" if form[0].isupper() and not any(c.isupper() for c in letters[1:]) else "mixed"


def gap(between):
    if between.count("\n") > 1:
        return "paragraph"
    return "line" if "\n" in between else "space" if between else "none"


def shape(form, between):
    return CASES.index(case(form)) * len(GAPS) + GAPS.index(between)


def tokenizer(path):
    t = Tokenizer.from_file(path)
    t.no_truncation()
    t.no_padding()
    return t


def pieces(t, forms):
    """The wordpiece ids of each word, at least one, at most LONGEST."""
    encoded = t.encode(forms, is_pretokenized=True, add_special_tokens=False)
    ids = [[] for _ in forms]
    for piece, word in zip(encoded.ids, encoded.word_ids):
        ids[word].append(piece)
    return [i[:LONGEST] or [100] for i in ids]
