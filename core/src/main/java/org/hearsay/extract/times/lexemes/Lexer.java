package org.hearsay.extract.times.lexemes;

import static org.hearsay.lexicon.WordBorder.END;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;

/** Splits a sentence into lexemes for time rules. Takes time linear in the sentence. */
public final class Lexer {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<iso>(?:1[5-9]|20)\\d\\d-[01]\\d-[0-3]\\d(?:T\\d\\d:\\d\\d(?::\\d\\d)?Z?)?"
              + END
              + ")"
              + "|(?<slash>\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d\\d)"
              + END
              + "(?!/))"
              + "|(?<clock>[012]?\\d:[0-5]\\d(?::[0-5]\\d)?(?!\\d))"
              + "|(?<compact>(?:19|20)\\d\\d[01]\\d[0-3]\\d"
              + END
              + ")"
              + "|(?<decade>(?:(?:1\\d|20)\\d|['’`])\\d?0['’]?s"
              + END
              + ")"
              + "|(?<ord>\\d{1,3}(?:st|nd|rd|th)"
              + END
              + ")"
              + "|(?<half>\\d+[ -]1/2"
              + END
              + ")"
              + "|(?<num>(?<!\\p{L})(?:\\d{1,3}(?:(?:,\\d{3})+| 000(?!\\d))(?:\\.\\d+)?|\\d+(?:\\.\\d+)?))"
              + "|(?<ampm>[ap]\\.m\\.|[AP]\\.M\\.)"
              + "|(?<poss>['’]s"
              + END
              + ")"
              + "|(?<word>\\p{L}+(?:['’](?!s"
              + END
              + ")\\p{L}+)?)"
              + "|\\S");

  private final TimeWords words;

  public Lexer(TimeWords words) {
    this.words = words;
  }

  public List<Lexeme> cut(Sentence sentence, String text) {
    var found = new ArrayList<Lexeme>();
    int from = sentence.span().from();
    int to = Math.min(sentence.span().to(), text.length());
    var piece = PIECE.matcher(text).region(from, to);
    var tokens = new Pointer(sentence);
    while (piece.find()) {
      if (!isInnerHyphen(text, piece)) {
        found.add(lexeme(piece, text, tokens.at(piece.start())));
      }
    }
    return NumberLexemes.join(MultiwordLexemes.join(found, words, text));
  }

  private static boolean isInnerHyphen(String text, Matcher piece) {
    int at = piece.start();
    if (!piece.group().equals("-") || at == 0 || at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return Character.isLetterOrDigit(before)
        && Character.isLetterOrDigit(after)
        && !(Character.isDigit(before) && Character.isDigit(after));
  }

  private Lexeme lexeme(Matcher piece, String text, Optional<Token> token) {
    int from = piece.start();
    if (piece.group("word") != null || piece.group("ampm") != null) {
      return word(text, from, piece.end(), token);
    }
    return new Lexeme(code(piece), from, piece.end(), token);
  }

  private static String code(Matcher piece) {
    var text = piece.group();
    if (piece.group("num") != null) {
      return TimeWord.code(
          text.matches("\\d+[, ].*") ? "count" : "num", text.replaceAll("[, ]", ""));
    }
    if (piece.group("iso") != null
        || piece.group("clock") != null
        || piece.group("slash") != null) {
      return TimeWord.code(kind(piece), text);
    }
    if (piece.group("compact") != null) {
      var day = text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6);
      return TimeWord.code("iso", day);
    }
    if (piece.group("ord") != null) {
      return TimeWord.code("ord", text.substring(0, text.length() - 2));
    }
    if (piece.group("half") != null) {
      return TimeWord.code("num", text.split("[ -]")[0] + ".5");
    }
    if (piece.group("decade") != null) {
      var digits = text.replaceAll("\\D", "");
      return TimeWord.code(
          "decade", (digits.length() < 4 ? "19" + digits : digits).substring(0, 3));
    }
    return piece.group("poss") != null ? "'s" : text.equals("<") || text.equals(">") ? "?" : text;
  }

  private static String kind(Matcher piece) {
    return piece.group("iso") != null ? "iso" : piece.group("clock") != null ? "clock" : "slash";
  }

  private Lexeme word(String text, int from, int end, Optional<Token> token) {
    var form = text.substring(from, end);
    var low = form.replace('’', '\'').toLowerCase(Locale.ROOT);
    for (var word : words.list(low)) {
      if (Fit.fits(word, text, from, end, token)) {
        boolean dotted = end < text.length() && text.charAt(end) == '.';
        boolean short_ = dotted && word.needs().equals("ABBREVIATION");
        return new Lexeme(word.code(), from, short_ ? end + 1 : end, token);
      }
    }
    return new Lexeme(low, from, end, token);
  }

  /** Walks through the sentence's tokens in parallel to the lexemes. */
  private static final class Pointer {
    private final Sentence sentence;
    private int next;

    Pointer(Sentence sentence) {
      this.sentence = sentence;
    }

    Optional<Token> at(int offset) {
      var tokens = sentence.tokens();
      while (next + 1 < tokens.size() && tokens.get(next).span().to() <= offset) {
        next++;
      }
      return Optional.of(tokens.get(next)).filter(t -> t.span().contains(offset));
    }
  }
}
