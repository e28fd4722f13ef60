package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.model.dispatch.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private final Tokenizer tokenizer = new Tokenizer(Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The ferry sank.                      | The ferry sank .
          They don't know.                     | They do n't know .
          They won’t say, she’s gone.          | They wo n’t say , she ’s gone .
          You cannot go.                       | You can not go .
          the ministers' cars                  | the ministers ' cars
          O'Brien and d'Ivoire                 | O'Brien and d'Ivoire
          the '90s and the 1990s               | the '90s and the 1990s
          a state-run paper                    | a state - run paper
          anti-war and non-aligned             | anti-war and non-aligned
          a 10-year-old girl                   | a 10 - year - old girl
          Mr. Berg of the U.S. met Gen. Dahl.  | Mr. Berg of the U.S. met Gen. Dahl .
          at 10:30 a.m. on Jan. 5              | at 10:30 a.m. on Jan. 5
          John F. Berg                         | John F. Berg
          vitamin C. It helps                  | vitamin C. It helps
          It was plan B.                       | It was plan B .
          No. 5 is here                        | No. 5 is here
          He said no. 'Never'                  | He said no . ' Never '
          $5.2 million, US$5 and 12%           | $ 5.2 million , US $ 5 and 12 %
          10km, 5 km and 3rd                   | 10 km , 5 km and 3rd
          1,234.5 on 12/3                      | 1,234.5 on 12/3
          Wait... what?                        | Wait ... what ?
          Oslo -- the capital -- burns         | Oslo -- the capital -- burns
          Oslo—the capital                     | Oslo — the capital
          "Go," he said.                       | " Go , " he said .
          “Go,” he said.                       | “ Go , ” he said .
          (see www.site.no/a?b=1).             | ( see www.site.no/a?b=1 ) .
          https://site.no/x, he wrote          | https://site.no/x , he wrote
          write to ola@site.no.                | write to ola@site.no .
          @ola_1 and #oslo                     | @ola_1 and #oslo
          AT&T and R&D                         | AT&T and R&D
          either/or                            | either / or
          site.com said                        | site.com said
          [1] _x_                              | [ 1 ] _x_
          Really?! No!!!                       | Really ? ! No !!!
          北京 said                             | 北京 said
          Київ — це                            | Київ — це
          a👩‍🚀b 🇰🇵                              | a 👩‍🚀 b 🇰🇵
          e-mail                               | e-mail
          Co. and Ltd. sold                    | Co. and Ltd. sold
          a.k.a. the Fox                       | a.k.a. the Fox
          They're I'm he'd we've you'll        | They 're I 'm he 'd we 've you 'll
          ’twas                                | ’ twas
          C.I.A.-led                           | C.I.A. - led
          pro-U.S. forces                      | pro-U.S. forces
          the 5th, 21st                        | the 5th , 21st
          2-1                                  | 2 - 1
          co-founder                           | co-founder
          the G-7's plan                       | the G - 7 's plan
          a <b>bold</b> word                   | a <b> bold </b> word
          3 < 5                                | 3 < 5
          """)
  void cutsAsTheConventionsSay(String text, String expected) {
    var words = String.join(" ", tokenizer.tokens(text).stream().map(s -> s.of(text)).toList());
    assertThat(words).isEqualTo(expected);
  }

  @Property(tries = 300)
  void everyCharacterThatIsNoSpaceLiesInOneToken(@ForAll String text) {
    var inside = new int[text.length()];
    var spans = new ArrayList<Span>(tokenizer.tokens(text));
    for (var span : spans) {
      for (int i = span.from(); i < span.to(); i++) {
        inside[i]++;
      }
    }
    assertThat(spans).isSorted();
    for (int i = 0; i < inside.length; i++) {
      int c = text.codePointAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      assertThat(inside[i]).as("unit %d of %s", i, text).isBetween(space ? 0 : 1, 1);
    }
  }

  @Test
  void readsEndlessOddText() {
    for (var odd : new String[] {", ", "a", "'", "-", "a'", "1.", "<", "U.", "@", "é", ". "}) {
      assertThat(tokenizer.tokens(odd.repeat(50_000))).isNotEmpty();
    }
  }
}
