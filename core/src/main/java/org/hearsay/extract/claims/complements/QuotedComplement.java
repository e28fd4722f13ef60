package org.hearsay.extract.claims.complements;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.extract.claims.cues.CueMatch;
import org.hearsay.extract.claims.cues.Frame;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Tree;

/** Direct speech next to a verb and its subject, without a link in the tree. */
final class QuotedComplement implements Complement {
  @Override
  public Optional<Content> find(ParsedText text, Tree tree, CueMatch match) {
    var cue = match.cue();
    if (!cue.takes(Frame.CLAUSE) && !cue.takes(Frame.QUOTE)) {
      return Optional.empty();
    }
    var verb = match.head();
    var subject =
        tree.child(verb, t -> t.is("nsubj") && text.quotes().at(t.span().from()).isEmpty());
    int from = subject.map(s -> first(tree, s)).orElse(verb.index());
    var start = tree.token(Math.min(from, verb.index())).span();
    var before = before(text, start);
    var after = after(text, tree, verb, match.last());
    if (before.isPresent() && after.isPresent() && isInterrupted(text, before.get())) {
      return Optional.of(
          new Content(
              List.of(before.get(), after.get()),
              governor(tree, before.get(), verb),
              Construction.VERB_QUOTE_INTERRUPTED));
    }
    return before
        .or(() -> after)
        .map(q -> new Content(List.of(q), governor(tree, q, verb), Construction.VERB_QUOTE));
  }

  /** Whether a quotation ends in the middle of its sentence. */
  private static boolean isInterrupted(ParsedText text, Span quote) {
    return quote.length() > 2 && text.words().charAt(quote.to() - 2) == ',';
  }

  private static int first(Tree tree, Token token) {
    return tree.subtree(token).nextSetBit(0);
  }

  /** A quotation that ends just before the cue's clause: also in the sentence before. */
  private static Optional<Span> before(ParsedText text, Span start) {
    int at = start.from() - 1;
    while (at >= 0 && isFiller(text.words().charAt(at))) {
      at--;
    }
    return at < 0 ? Optional.empty() : text.quotes().at(at).filter(q -> q.to() <= start.from());
  }

  /** A quotation that begins after the verb and its dependents. */
  private static Optional<Span> after(ParsedText text, Tree tree, Token verb, int last) {
    var end = tree.token(last).span().to();
    int limit = tree.sentence().span().to();
    boolean colon = text.words().startsWith(":", lastUnit(text, limit));
    var range = new Span(end, Math.max(end + 1, colon ? beyond(text, limit) : limit));
    return text.quotes().overlapping(range).stream()
        .filter(q -> q.from() >= end)
        .min(Comparator.naturalOrder())
        .filter(q -> isNear(text.words().substring(end, q.from())));
  }

  private static int lastUnit(ParsedText text, int limit) {
    int at = limit - 1;
    while (at > 0 && Character.isWhitespace(text.words().charAt(at))) {
      at--;
    }
    return at;
  }

  private static int beyond(ParsedText text, int limit) {
    int at = limit;
    while (at < text.words().length() && Character.isWhitespace(text.words().charAt(at))) {
      at++;
    }
    return Math.min(text.words().length(), at + 1);
  }

  /**
   * Whether there is only an addressee or an adverbial in between: "told reporters on Monday: ".
   */
  private static boolean isNear(String between) {
    return between.length() < 80 && between.indexOf('.') < 0;
  }

  private static boolean isFiller(char c) {
    return Character.isWhitespace(c) || c == ',' || c == '-' || c == '—' || c == '–';
  }

  private static int governor(Tree tree, Span quote, Token verb) {
    return tree.sentence().headOf(quote).map(Token::index).orElse(verb.index());
  }
}
