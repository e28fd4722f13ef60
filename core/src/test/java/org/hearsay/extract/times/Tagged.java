package org.hearsay.extract.times;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.English;
import org.hearsay.Penn;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.Notes;
import org.hearsay.model.dispatch.Outlet;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.dispatch.When;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;

/**
 * Sentences of a test as words with tags: {@code It will/MD end/VB* Monday}. The starred word is
 * the root; verbs before it and modals are its auxiliaries; a word without a tag is a noun.
 * Sentences are cut at {@code //}.
 */
final class Tagged {
  private static final TimeTagger TAGGER = new TimeTagger(English.LEXICON);

  private Tagged() {}

  static List<Timex> times(String published, String tagged) {
    return times(published, tagged, note -> {});
  }

  static List<Timex> times(String published, String tagged, Notes notes) {
    var text = text(tagged);
    var dispatch =
        new Dispatch(
            "d1",
            Optional.empty(),
            Outlet.UNKNOWN,
            when(published),
            "en",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text);
    return TAGGER.tag(dispatch, annotation(tagged), notes);
  }

  static String text(String tagged) {
    return tagged.replaceAll(" // ", " ").replaceAll("/[A-Z]+\\*?(?= |$)", "");
  }

  private static Optional<When> when(String published) {
    if (published == null || published.isBlank()) {
      return Optional.empty();
    }
    if (published.length() == 7) {
      var month = YearMonth.parse(published);
      return Optional.of(When.within(Interval.of(month.atDay(1), month.atEndOfMonth())));
    }
    var day = LocalDate.parse(published);
    return Optional.of(When.within(Interval.of(day, day)));
  }

  private static Annotation annotation(String tagged) {
    var sentences = new ArrayList<Sentence>();
    int from = 0;
    for (var part : tagged.split(" // ")) {
      var sentence = sentence(part, sentences.size(), from);
      sentences.add(sentence);
      from = sentence.span().to() + 1;
    }
    return new Annotation(sentences, List.of(), List.of());
  }

  private static Sentence sentence(String tagged, int index, int from) {
    var words = tagged.split(" ");
    int root = 0;
    for (int i = 0; i < words.length; i++) {
      root = words[i].endsWith("*") ? i : root;
    }
    var tokens = new ArrayList<Token>();
    int at = from;
    for (int i = 0; i < words.length; i++) {
      var form = text(words[i]);
      var span = new Span(at, at + form.length());
      at = span.to() + 1;
      var tag = words[i].matches(".*/[A-Z]+\\*?") ? words[i].replaceAll(".*/|\\*", "") : "NN";
      tokens.add(token(i, span, form, tag, root));
    }
    return new Sentence(index, new Span(from, at - 1), tokens);
  }

  private static Token token(int i, Span span, String form, String tag, int root) {
    boolean isAux = i < root && (tag.startsWith("V") || tag.equals("MD"));
    var rel = i == root ? "root" : tag.equals("TO") ? "mark" : isAux ? "aux" : "obl";
    var low = form.toLowerCase(Locale.ROOT);
    var lemma = List.of("has", "have", "had").contains(low) ? "have" : low;
    return new Token(
        i,
        span,
        form,
        lemma,
        Penn.upos(tag, rel),
        tag,
        Penn.feats(tag),
        i == root ? -1 : root,
        rel);
  }
}
