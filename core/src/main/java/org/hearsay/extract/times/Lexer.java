package org.hearsay.extract.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/** Cuts a sentence into what time rules are written over. Time linear in the sentence. */
final class Lexer {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<iso>(?:1[5-9]|20)\\d\\d-[01]\\d-[0-3]\\d(?:T\\d\\d:\\d\\d(?::\\d\\d)?Z?)?(?![\\w]))"
              + "|(?<slash>\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d\\d)(?![\\w/]))"
              + "|(?<clock>[012]?\\d:[0-5]\\d(?::[0-5]\\d)?(?!\\d))"
              + "|(?<compact>(?:19|20)\\d\\d[01]\\d[0-3]\\d(?!\\w))"
              + "|(?<decade>(?:(?:1\\d|20)\\d|['’`])\\d?0['’]?s(?!\\w))"
              + "|(?<ord>\\d{1,3}(?:st|nd|rd|th)(?!\\w))"
              + "|(?<half>\\d+[ -]1/2(?!\\w))"
              + "|(?<num>(?<!\\p{L})(?:\\d{1,3}(?:(?:,\\d{3})+| 000(?!\\d))(?:\\.\\d+)?|\\d+(?:\\.\\d+)?))"
              + "|(?<ampm>[ap]\\.m\\.|[AP]\\.M\\.)"
              + "|(?<poss>['’]s(?!\\w))"
              + "|(?<word>\\p{L}+(?:['’](?!s\\b)\\p{L}+)?)"
              + "|\\S");

  private final Words words;

  Lexer(Words words) {
    this.words = words;
  }

  List<Lexeme> cut(Sentence sentence, String text) {
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
    return NumberWords.join(Phrases.join(found, words, text));
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
      return Word.code(text.matches("\\d+[, ].*") ? "count" : "num", text.replaceAll("[, ]", ""));
    }
    if (piece.group("iso") != null
        || piece.group("clock") != null
        || piece.group("slash") != null) {
      return Word.code(kind(piece), text);
    }
    if (piece.group("compact") != null) {
      var day = text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6);
      return Word.code("iso", day);
    }
    if (piece.group("ord") != null) {
      return Word.code("ord", text.substring(0, text.length() - 2));
    }
    if (piece.group("half") != null) {
      return Word.code("num", text.split("[ -]")[0] + ".5");
    }
    if (piece.group("decade") != null) {
      var digits = text.replaceAll("\\D", "");
      return Word.code("decade", (digits.length() < 4 ? "19" + digits : digits).substring(0, 3));
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

  /** Walks the sentence's tokens beside the lexemes. */
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
