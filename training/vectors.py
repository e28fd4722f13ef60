"""Golden vectors of wordpieces: the output of the tokenizers library for words that we chose.

usage: vectors.py READER.zip > wordpieces.jsonl

The vocabulary comes from the model file, the words from WORDS below. Each line of the output is one word and
the ids of its pieces, as in training (words.pieces).
"""
import json
import sys
import zipfile

from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from words import pieces

WORDS = """
The ferries to Bodø haven't sailed since Thursday's storm , harbour-master Åse Nygård-Öztürk told NRK .
“ We won’t pay a €1,250,000 fine ” , said Łukasz Wiśniewski ( 47 ) of Gdańsk ; it's “ absurd ” …
At 10:30 a.m. the U.N.'s Jean-Noël M'Bala tweeted : “ #NoDeal @ndjamena_info !!! ” — https://example.org/x?y=1&z=%20
São Tomé , Đà Nẵng , Τρίκαλα , Иваново , Київ , קהיר , القاهرة , दिल्ली , กรุงเทพ , 서울 , 東京都 , 北京 , ありがとう
1,024 3.14 50% -7 +5 ½ ² № § ¶ © ® ™ ° € £ ¥ $ ~ ^ ` ' " “ ” ‘ ’ « » – — … • · † ‡ _ __ ___ a_b \\ / | < > = + * & @ #
NATO UNHCR iPhone McKay O'Brien d'Ivoire ’90s rock'n'roll state-run anti-war 10-year-old Non-Proliferation
antidisestablishmentarianism Donaudampfschifffahrtsgesellschaft unhyphenatedcompoundwordofmanyparts zzzzxqj
İstanbul ıssız Straße STRASSE ﬁnance ﬀ Ǆ ß ẞ Œuvre æon ﷺ Å Å é é ñ ñ ǟ ạ̈ ｈｅｌｌｏ ①②③ 𝐁𝐨𝐥𝐝 𝟙 Ⅷ ª º
🙂 🙂🙂 said🙂 🇰🇵 👩‍👩‍👧 ☎ ✓ → ♥ ️ 𠀀 﨎 龥 㐀 ⿰ 々 〇 ・ ー 「 」 。 、 ！ ？ ％
""".split()

ODD = [
    "", " ", "a b", "a\u00a0b", "a\u3000b", "a\tb", "a\nb", "a\u2028b", "a\u200bb", "a\u00adb", "\u200b",
    "\u0000", "a\u0000b", "a\u0001b", "\ufffd", "a\ufffdb", "\ufeffa", "\ue000", "a\ue000", "\u0378", "a\u0378", "\u0301",
    "e\u0301\u0301\u0301", "[UNK]x", "##s", "a##s", "..", "...", "a.b.c.", "x" * 99, "x" * 100, "x" * 101, "é" * 100,
    "e\u0301" * 60, "1" * 40, "." * 12, "ab-" * 6, "東京" * 6, "'" * 3 + "s", "ȺȾ", "ΣΑΣ", "ς", "Ǆungla", "ŉ", "ǰ",
]


def tokenizer(vocabulary):
    """BERT uncased, as Devlin et al. 2019 have it."""
    found = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]", max_input_chars_per_word=100))
    found.normalizer = normalizers.BertNormalizer(
        clean_text=True, handle_chinese_chars=True, strip_accents=None, lowercase=True)
    found.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return found


def main():
    with zipfile.ZipFile(sys.argv[1]) as model:
        lines = model.read("vocabulary.txt").decode("utf-8").rstrip("\n").split("\n")
    found = tokenizer({piece: i for i, piece in enumerate(lines)})
    words = list(dict.fromkeys(WORDS + ODD))
    for word, ids in zip(words, pieces(found, words)):
        print(json.dumps({"word": word, "pieces": ids}))


if __name__ == "__main__":
    main()
