package org.hearsay.extract.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;
import org.hearsay.lexicon.WordBorder;
import org.hearsay.model.Question;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Notes;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.Sentence;

/**
 * Finds open questions that have no claim of their own: "without giving details about the talks",
 * "no further details were available". The phrases are rows of {@code questions.tsv}. Safe for many
 * threads.
 */
public final class QuestionFinder {
  private final List<Pattern> patterns;

  /** Reads the phrases; a user's rows come first. */
  public QuestionFinder(Lexicon lexicon) {
    patterns = lexicon.table("questions.tsv").rows().stream().map(QuestionFinder::pattern).toList();
  }

  private static Pattern pattern(Row row) {
    var words = WordBorder.START + "(?:" + row.get("pattern") + ")" + WordBorder.END;
    return row.pattern("pattern", words, Pattern.CASE_INSENSITIVE);
  }

  /** Open questions in the order of the text, at most one per sentence, without a claim. */
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
