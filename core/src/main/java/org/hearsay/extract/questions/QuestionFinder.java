package org.hearsay.extract.questions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.lexicon.Table;
import org.hearsay.model.Annotation;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Notes;
import org.hearsay.model.Question;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;

/**
 * Finds what a source leaves out without a claim of its own: "without giving details about the
 * talks", "no further details were available". The phrases are rows of {@code questions.tsv}. Safe
 * for many threads.
 */
public final class QuestionFinder {
  private final List<Pattern> patterns;

  /** Reads the phrases, and a user's before them. */
  public QuestionFinder(Optional<Path> data) {
    patterns =
        Table.read("questions.tsv", data).rows().stream()
            .map(row -> Pattern.compile(row.get("pattern"), Pattern.CASE_INSENSITIVE))
            .toList();
  }

  /** Open questions in the order of the text, one a sentence at the most, held by no claim. */
  public List<Question> find(Dispatch dispatch, Annotation annotation, Notes notes) {
    var questions = new ArrayList<Question>();
    for (var sentence : annotation.sentences()) {
      find(dispatch, sentence).ifPresent(questions::add);
    }
    return questions;
  }

  private Optional<Question> find(Dispatch dispatch, Sentence sentence) {
    var words = dispatch.words(sentence.span());
    for (var pattern : patterns) {
      var match = pattern.matcher(words);
      if (match.find()) {
        int from = sentence.span().from() + match.start();
        var span = new Span(from, clauseEnd(sentence, sentence.span().from() + match.end()));
        return Optional.of(new Question(dispatch.words(span), span, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** The end of the words before the next comma, dash, "that" or end of the sentence. */
  private static int clauseEnd(Sentence sentence, int at) {
    int end = at;
    for (var token : sentence.tokens()) {
      if (token.span().to() <= at) {
        continue;
      }
      boolean stops = token.upos().equals("PUNCT") && !token.form().equals("-");
      if (stops || token.is("mark") && token.lemma().equals("that")) {
        break;
      }
      end = Math.max(end, token.span().to());
    }
    return end;
  }
}
