package org.hearsay.extract.claims.attributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.hearsay.English;
import org.hearsay.extract.claims.cues.CueLexicon;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
  /** Words as form/head/relation, heads counted from 1; the condition of the root. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # words                                                                                    | condition
          they/2/nsubj leave/0/root if/5/mark talks/5/nsubj fail/2/advcl                             | if talks fail
          if/3/mark talks/3/nsubj fail/6/advcl ,/3/punct they/6/nsubj leave/0/root                   | if talks fail
          they/2/nsubj leave/0/root unless/5/mark talks/5/nsubj go/2/advcl on/5/advmod               | unless talks go on
          they/2/nsubj leave/0/root even/6/advmod if/6/mark talks/6/nsubj fail/2/advcl               | -
          they/2/nsubj act/0/root as/6/mark if/6/mark talks/6/nsubj failed/2/advcl                   | -
          they/2/nsubj leave/0/root when/5/mark talks/5/nsubj fail/2/advcl                           | -
          they/2/nsubj ask/0/root if/5/mark talks/5/nsubj fail/2/ccomp                               | -
          should/3/aux talks/3/nsubj fail/6/advcl ,/3/punct they/6/nsubj leave/0/root                | should talks fail
          talks/3/nsubj should/3/aux fail/6/advcl ,/3/punct they/6/nsubj leave/0/root                | -
          will/3/aux talks/3/nsubj fail/6/advcl ,/3/punct they/6/nsubj leave/0/root                  | -
          in/2/case case/7/obl talks/4/nsubj fail/7/advcl ,/4/punct they/7/nsubj leave/0/root        | in case talks fail
          in/2/case time/7/obl talks/4/nsubj fail/7/advcl ,/4/punct they/7/nsubj leave/0/root        | -
          """)
  void aConditionIsAClauseThatWhatIsSaidHangsOn(String words, String condition) {
    var text = new StringBuilder();
    var tokens = new ArrayList<Token>();
    for (var word : words.split(" ")) {
      var cells = word.split("/");
      var span = new Span(text.length(), text.length() + cells[0].length());
      text.append(cells[0]).append(' ');
      int head = Integer.parseInt(cells[1]) - 1;
      tokens.add(new Token(tokens.size(), span, cells[0], cells[0], "X", "X", "_", head, cells[2]));
    }
    var sentence = new Sentence(0, new Span(0, text.length() - 1), tokens);
    var found =
        new Conditions(CueLexicon.load(English.LEXICON))
            .spans(new Tree(sentence), sentence.root()).stream()
                .map(span -> span.of(text.toString()))
                .collect(Collectors.joining(" … "));
    assertThat(found).isEqualTo(condition == null ? "" : condition);
  }
}
