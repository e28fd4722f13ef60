package org.hearsay;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that no stage may fail on: empty, cut, foreign, broken, huge, and words in disorder. */
public final class OddTexts {
  private static final List<String> WORDS =
      List.of(
          "said",
          "according",
          "to",
          "Moscow",
          "the",
          "Kremlin",
          "denied",
          "that",
          "“",
          "”",
          "\"",
          "ruled",
          "out",
          "Monday",
          "Sept.",
          "12",
          "2023",
          "soon",
          "700",
          "km",
          "from",
          "Kim",
          "he",
          "spokesman",
          "reportedly",
          "if",
          "will",
          "may",
          "not",
          "Paris",
          ",",
          ".",
          "\n",
          "a",
          "few",
          "hours",
          "after",
          "—",
          "$",
          "million",
          "killed",
          "visit",
          "talks",
          "with",
          "and",
          "confirmed",
          "was",
          "told",
          "by",
          "sources",
          "KCNA",
          "🙂",
          "Владивосток",
          "東京",
          "last",
          "week",
          "city",
          "this",
          "%",
          "3.5",
          "1,000",
          "'s",
          "’",
          "unknown",
          "is",
          "it");

  private OddTexts() {}

  /** Short ones. */
  public static Stream<String> few() {
    return Stream.of(
        "",
        " \n\n ",
        ".",
        "“",
        "\u00a0",
        "\u200b",
        "\u0301\u0301",
        "“““ said said said ””",
        "\u0000\u0001\u0002 \uFFFD \uD83D \uDE42",
        "\uDE42\uD83D",
        "Он сказал, что поезд ушёл. 他说火车已经离开了。 قال إن القطار غادر",
        "a\u0301e\u0301 🙂🙂🙂 said Kim 🙂 on Monday 🙂.",
        "According to according to according to",
        "He said that she said that they said that we said that you said so, he said.",
        "1e999 km, 10^9 people, -0 %, 31 February 2023, 13/13/2023, 25:61, 1.2.3.4, ½ ², 1,2,3,4");
  }

  /**
   * Long ones.
   *
   * @param times how often a word is repeated
   */
  public static Stream<String> huge(int times) {
    return Stream.of(
        "said ".repeat(times / 7),
        ", ".repeat(times),
        "1 ".repeat(times),
        "x".repeat(times * 5),
        "\n".repeat(times) + "a\n".repeat(times / 10),
        "(".repeat(times / 4) + "\"".repeat(times / 4));
  }

  /** Words of news in disorder; always the same. */
  public static Stream<String> scrambled(int texts) {
    var random = new Random(7);
    return IntStream.range(0, texts).mapToObj(i -> scramble(random));
  }

  private static String scramble(Random random) {
    var text = new StringBuilder();
    int words = random.nextInt(120);
    for (int i = 0; i < words; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(9) > 0 ? " " : "");
    }
    return text.toString();
  }
}
