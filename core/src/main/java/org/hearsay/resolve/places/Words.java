package org.hearsay.resolve.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.Name;
import org.hearsay.model.text.Sentence;

/** The words of a text: the annotator's tokens, or, where there are none, what looks like words. */
final class Words {
  private static final Pattern WORD =
      Pattern.compile("\\p{L}\\.(?:\\p{L}\\.)+|[\\p{L}\\p{M}\\p{N}]+(?:['’]\\p{L}+)?\\.?|\\S");
  private static final Pattern END = Pattern.compile("[.!?]|.*[\\p{Ll}\\p{N}]\\.");

  private Words() {}

  /** Words in the order of the text. */
  static List<Word> of(String text, Annotation annotation) {
    var found = new ArrayList<Word>();
    var names = namesByStart(annotation);
    int done = 0;
    for (var sentence : annotation.sentences()) {
      addPlain(text, done, sentence.span().from(), found);
      addSentence(sentence, names, found);
      done = sentence.span().to();
    }
    addPlain(text, done, text.length(), found);
    return found;
  }

  private static Map<Integer, Name> namesByStart(Annotation annotation) {
    var names = new HashMap<Integer, Name>();
    annotation.names().forEach(name -> names.putIfAbsent(name.span().from(), name));
    return names;
  }

  private static void addSentence(Sentence sentence, Map<Integer, Name> names, List<Word> found) {
    int number = number(found);
    Optional<Name> name = Optional.empty();
    for (var token : sentence.tokens()) {
      var starting = Optional.ofNullable(names.get(token.span().from()));
      name = starting.isPresent() ? starting : name.filter(n -> n.span().contains(token.span()));
      found.add(
          new Word(
              token.span(),
              token.form(),
              number,
              token.index() == 0,
              Optional.of(token),
              name.map(Name::type),
              name.map(Name::span)));
    }
  }

  private static int number(List<Word> found) {
    return found.isEmpty() ? 0 : found.get(found.size() - 1).sentence() + 1;
  }

  private static void addPlain(String text, int from, int to, List<Word> found) {
    if (from >= to || text.substring(from, to).isBlank()) {
      return;
    }
    int number = number(found);
    boolean first = true;
    Matcher word = WORD.matcher(text).region(from, to);
    while (word.find()) {
      for (var span : parts(word)) {
        var form = span.of(text);
        found.add(
            new Word(
                span, form, number, first, Optional.empty(), Optional.empty(), Optional.empty()));
        first = false;
      }
      if (END.matcher(word.group()).matches()) {
        number++;
        first = true;
      }
    }
  }

  /** A word without its final "'s" or full stop, and that ending. */
  private static List<Span> parts(Matcher word) {
    var form = word.group();
    int tail = form.matches(".*['’]s") ? 2 : form.matches("..{3,}\\.") ? 1 : 0;
    int cut = word.end() - tail;
    return tail == 0
        ? List.of(new Span(word.start(), word.end()))
        : List.of(new Span(word.start(), cut), new Span(cut, word.end()));
  }
}
