"""The model: one encoder, and heads over the first wordpiece of each word."""
import torch
from torch import nn
from torch.nn import functional as F

FLAT = ["O", "B-Content", "I-Content", "B-Source", "I-Source", "B-Cue", "I-Cue"]
OWN = ["O", "B-Content", "I-Content", "B-Source", "I-Source"]
NAMES = ["O"] + [b + "-" + t for t in ("PER", "ORG", "LOC") for b in "BI"]
BANKS = ["hearsay", "gum"]  # whose conventions a tree follows
FAR = 32  # distances from a cue are clipped to this many words


class Tagger(nn.Module):
    """Tags of a word, from one hidden layer: part of speech, Penn tag, features, edit script of the lemma,
    name, and whether a sentence begins."""

    def __init__(self, size, counts, inner=256):
        super().__init__()
        self.hidden, self.dropout = nn.Linear(size, inner), nn.Dropout(0.15)
        self.out = nn.ModuleDict({k: nn.Linear(inner, n) for k, n in counts.items()})

    def forward(self, x):
        x = self.dropout(F.gelu(self.hidden(x)))
        return {k: layer(x) for k, layer in self.out.items()}


class Parser(nn.Module):
    """Biaffine scores (Dozat and Manning 2017) of heads and, for a pair of words, of relations."""

    def __init__(self, size, relations, arc=256, rel=64):
        super().__init__()
        self.arc_word, self.arc_head = nn.Linear(size, arc), nn.Linear(size, arc)
        self.rel_word, self.rel_head = nn.Linear(size, rel), nn.Linear(size, rel)
        self.arc = nn.Parameter(torch.zeros(arc + 1, arc))
        self.rel = nn.Parameter(torch.zeros(relations, rel + 1, rel + 1))
        nn.init.xavier_uniform_(self.arc)
        nn.init.xavier_uniform_(self.rel)
        self.dropout = nn.Dropout(0.25)

    def states(self, x):
        return [self.dropout(F.gelu(layer(x))) for layer in (self.arc_word, self.arc_head, self.rel_word, self.rel_head)]

    def arcs(self, word, head):
        """(sentences, words, words): the score of the second as head of the first; a root is its own head."""
        one = torch.ones_like(word[..., :1])
        return torch.cat([word, one], -1) @ self.arc @ head.transpose(-1, -2)

    def relations(self, word, head):
        """(pairs, relations)."""
        one = torch.ones_like(word[..., :1])
        left, right = torch.cat([word, one], -1), torch.cat([head, one], -1)
        halves = (left @ self.rel.permute(1, 0, 2).flatten(1)).view(-1, self.rel.shape[0], right.shape[-1])
        return (halves * right[:, None]).sum(-1)


class Attributions(nn.Module):
    """Cues, and for each cue the words of its content and its source."""

    def __init__(self, size, inner=256):
        super().__init__()
        self.flat = nn.Linear(size, len(FLAT))
        self.token, self.first, self.last = (nn.Linear(size, inner) for _ in range(3))
        self.left, self.right = nn.Linear(size, inner), nn.Linear(size, inner)
        self.far = nn.Embedding(2 * FAR + 2, inner)
        self.near = nn.Conv1d(inner, inner, 3, padding=1)
        self.deep, self.own = nn.Linear(inner, inner), nn.Linear(inner, len(OWN))
        self.dropout = nn.Dropout(0.15)

    def around(self, x, text, first, last):
        """Logits (cues, words, OWN); x (texts, words, size), each cue's text, first and last word (cues)."""
        at = torch.arange(x.shape[1], device=x.device)[None]
        a, b = first[:, None], last[:, None]
        distance = (torch.clamp(at - a, max=0) + torch.clamp(at - b, min=0)).clamp(-FAR, FAR) + FAR
        distance = torch.where((at >= a) & (at <= b), 2 * FAR + 1, distance)
        h_first, h_last = x[text, first], x[text, last]
        y = self.token(x)[text] + (self.first(h_first) + self.last(h_last))[:, None]
        y = y + self.far(distance) + self.left(x)[text] * self.right(h_first)[:, None]
        y = F.gelu(self.dropout(y))
        y = y + F.gelu(self.near(y.transpose(1, 2)).transpose(1, 2))
        return self.own(F.gelu(self.deep(y)) + y)


class Reader(nn.Module):
    def __init__(self, encoder, counts, relations):
        super().__init__()
        self.encoder = encoder
        self.banks = nn.Embedding(len(BANKS), encoder.size)
        nn.init.zeros_(self.banks.weight)
        self.tagger = Tagger(encoder.size, counts)
        self.parser = Parser(encoder.size, relations)
        self.attributions = Attributions(encoder.size)

    def words(self, ids, shapes, real, firsts):
        """States (texts, words, size) of the first wordpieces."""
        x = self.encoder(ids, shapes, real)
        return x.gather(1, firsts[..., None].expand(-1, -1, x.shape[-1]))
