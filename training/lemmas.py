"""Lemmas as edit scripts of the word: how many letters go at its end and what takes their place."""


def script(form, lemma):
    """K keeps the case of the word, L is in lower case."""
    keep = "K" if lemma[:1] == form[:1] and lemma[:1].isupper() else "L"
    word = form if keep == "K" else form.lower()
    same = 0
    while same < min(len(word), len(lemma)) and word[same] == lemma[same]:
        same += 1
    return f"{keep}{len(word) - same}{lemma[same:]}"
