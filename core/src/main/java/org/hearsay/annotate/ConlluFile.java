package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.AttributionMark;
import org.hearsay.model.text.Name;
import org.hearsay.model.text.NameType;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;

/**
 * Reads and writes annotations as CoNLL-U, to inspect them, to cache them, and to import them from
 * another parser.
 *
 * <p>Format: CoNLL-U of Universal Dependencies 2. The last column contains {@code Span=from:to}
 * (UTF-16 units of the text) and, for tokens of a name, {@code Name=B-PERSON} or {@code I-PERSON}.
 * Attributions follow at the end, each in a comment: {@code # attribution = } cue, source, content.
 * A token without {@code Span} is searched for in the text, from the end of the previous token.
 */
public final class ConlluFile {
  private static final int COLUMNS = 10;
  private static final String ATTRIBUTION = "# attribution = ";

  private ConlluFile() {}

  /** Writes the sentences, names and attributions of an annotation, without coreference. */
  public static String write(String text, Annotation annotation) {
    var out = new StringBuilder();
    for (var sentence : annotation.sentences()) {
      out.append("# sent_id = ").append(sentence.index() + 1).append('\n');
      for (var token : sentence.tokens()) {
        out.append(token.index() + 1);
        for (var cell :
            List.of(token.form(), token.lemma(), token.upos(), token.xpos(), token.feats())) {
          out.append('\t').append(cell(cell));
        }
        out.append('\t').append(token.head() + 1).append('\t').append(token.deprel());
        out.append("\t_\tSpan=").append(token.span().from()).append(':').append(token.span().to());
        annotation.names().stream()
            .filter(n -> n.span().contains(token.span()))
            .findFirst()
            .ifPresent(n -> out.append("|Name=").append(tag(n, token)));
        out.append('\n');
      }
      out.append('\n');
    }
    for (var one : annotation.attributions()) {
      out.append(ATTRIBUTION);
      out.append(spans(one.cue())).append('\t').append(spans(one.source()));
      out.append('\t').append(spans(one.content())).append('\n');
    }
    return out.toString();
  }

  private static String spans(List<Span> spans) {
    return spans.stream().map(s -> s.from() + ":" + s.to()).collect(Collectors.joining(","));
  }

  private static String tag(Name name, Token token) {
    return (name.span().from() == token.span().from() ? "B-" : "I-") + name.type();
  }

  private static String cell(String value) {
    var clean = value.replaceAll("\\s+", " ").strip();
    return clean.isEmpty() ? "_" : clean;
  }

  /**
   * Reads CoNLL-U over a text.
   *
   * @throws IllegalArgumentException if a line does not have ten columns, or a token is not in the
   *     text; the message has the line number
   */
  public static Annotation parse(String text, String conllu) {
    return new Parser(text).parse(conllu);
  }

  private static final class Parser {
    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final List<AttributionMark> attributions = new ArrayList<>();
    private List<Token> tokens = new ArrayList<>();
    private int at;

    Parser(String text) {
      this.text = text;
    }

    Annotation parse(String conllu) {
      int number = 0;
      for (var line : conllu.split("\n", -1)) {
        number++;
        if (line.startsWith(ATTRIBUTION)) {
          var roles = line.substring(ATTRIBUTION.length()).split("\t", -1);
          attributions.add(new AttributionMark(spans(roles[0]), spans(roles[1]), spans(roles[2])));
        } else if (line.isBlank()) {
          endSentence();
        } else if (!line.startsWith("#") && Character.isDigit(line.charAt(0))) {
          read(line.split("\t", -1), number);
        }
      }
      endSentence();
      return new Annotation(sentences, names, List.of(), attributions);
    }

    private static List<Span> spans(String cell) {
      return Stream.of(cell.split(",")).filter(c -> !c.isBlank()).map(Parser::span).toList();
    }

    private static Span span(String ends) {
      int colon = ends.indexOf(':');
      return new Span(
          Integer.parseInt(ends.substring(0, colon)), Integer.parseInt(ends.substring(colon + 1)));
    }

    private void endSentence() {
      if (!tokens.isEmpty()) {
        var span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        sentences.add(new Sentence(sentences.size(), span, tokens));
        tokens = new ArrayList<>();
      }
    }

    private void read(String[] cells, int line) {
      if (cells.length != COLUMNS) {
        throw new IllegalArgumentException(
            "CoNLL-U line %d: needs %d columns, got %d".formatted(line, COLUMNS, cells.length));
      }
      if (cells[0].contains("-") || cells[0].contains(".")) {
        return; // multiword ranges and empty nodes add no text
      }
      var span = span(cells, line);
      at = span.to();
      tokens.add(
          new Token(
              Integer.parseInt(cells[0]) - 1,
              span,
              span.of(text),
              cells[2],
              cells[3],
              cells[4],
              cells[5].equals("_") ? "" : cells[5],
              Integer.parseInt(cells[6]) - 1,
              cells[7]));
      name(cells[9], span);
    }

    private Span span(String[] cells, int line) {
      for (var part : cells[9].split("\\|")) {
        if (part.startsWith("Span=")) {
          return span(part.substring("Span=".length()));
        }
      }
      int from = text.indexOf(cells[1], at);
      if (from < 0) {
        throw new IllegalArgumentException(
            "CoNLL-U line %d: '%s' is not in the text after %d".formatted(line, cells[1], at));
      }
      return new Span(from, from + cells[1].length());
    }

    private void name(String misc, Span span) {
      for (var part : misc.split("\\|")) {
        if (part.startsWith("Name=B-")) {
          var type = part.substring("Name=B-".length()).toUpperCase(Locale.ROOT);
          names.add(new Name(span, NameType.valueOf(type)));
        } else if (part.startsWith("Name=I-") && !names.isEmpty()) {
          var last = names.remove(names.size() - 1);
          names.add(new Name(last.span().cover(span), last.type()));
        }
      }
    }
  }
}
