package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * Takes the dateline out of the tree of the sentence that it opens: parsers read "PARIS" as the
 * subject, or as the root. What hung on it takes its place.
 *
 * @param furniture spans that belong to no sentence
 */
record DatelineMender(List<Span> furniture) {
  /** The same sentence, mended; the very same where no dateline is in it. */
  Sentence mend(Sentence sentence) {
    var tokens = sentence.tokens();
    Predicate<Token> out = t -> furniture.stream().anyMatch(f -> f.contains(t.span()));
    if (furniture.stream().noneMatch(f -> f.overlaps(sentence.span()))
        || tokens.stream().allMatch(out)
        || tokens.stream().noneMatch(out)) {
      return sentence;
    }
    var orphans = tokens.stream().filter(out.negate()).filter(t -> isOrphan(sentence, t, out));
    var left = new ArrayList<>(orphans.toList());
    var mended = new ArrayList<>(tokens);
    for (var gone : tokens) {
      if (out.test(gone) && gone.head() >= 0 && !out.test(sentence.token(gone.head()))) {
        heir(left, gone)
            .ifPresent(
                heir -> {
                  mended.set(heir.index(), with(heir, gone.head(), gone.deprel()));
                  left.remove(heir);
                });
      }
    }
    int root = root(sentence, left, out);
    for (var orphan : left) {
      boolean top = orphan.index() == root;
      mended.set(orphan.index(), with(orphan, top ? -1 : root, top ? "root" : orphan.deprel()));
    }
    for (var gone : tokens) {
      if (out.test(gone)) {
        mended.set(gone.index(), mark(gone, root));
      }
    }
    return new Sentence(sentence.index(), sentence.span(), mended);
  }

  private static boolean isOrphan(Sentence sentence, Token token, Predicate<Token> out) {
    return token.head() >= 0 && out.test(sentence.token(token.head()));
  }

  /** The noun among the orphans that stands where the dateline's word stood. */
  private static Optional<Token> heir(List<Token> orphans, Token gone) {
    return orphans.stream()
        .filter(t -> t.xpos().startsWith("NN") || t.xpos().startsWith("PRP"))
        .filter(t -> gone.head() > t.index())
        .reduce((a, b) -> b);
  }

  /** The root that stays, or the orphan that is most like one. */
  private static int root(Sentence sentence, List<Token> orphans, Predicate<Token> out) {
    return sentence.tokens().stream()
        .filter(t -> t.head() < 0 && !out.test(t))
        .findFirst()
        .or(() -> orphans.stream().filter(t -> sentence.child(t, "nsubj").isPresent()).findFirst())
        .or(() -> orphans.stream().filter(t -> !t.is("punct")).findFirst())
        .or(() -> sentence.tokens().stream().filter(out.negate()).findFirst())
        .map(Token::index)
        .orElse(0);
  }

  private static Token with(Token token, int head, String deprel) {
    return token.with(head, deprel);
  }

  private static Token mark(Token token, int head) {
    return new Token(
        token.index(), token.span(), token.form(), token.lemma(), "PUNCT", ":", head, "punct");
  }
}
