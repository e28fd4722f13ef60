package org.hearsay.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Name;
import org.hearsay.model.NameType;
import org.hearsay.model.Notes;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/** From CoreNLP's sentences to ours. */
final class Conversion {
  private static final Map<String, NameType> TYPES =
      Map.of(
          "PERSON", NameType.PERSON,
          "ORGANIZATION", NameType.ORGANISATION,
          "LOCATION", NameType.LOCATION,
          "MISC", NameType.MISC);

  /** Words that start a time and never a name's last part, though headlines capitalise them. */
  private static final Set<String> TIME_STARTERS = Set.of("last", "this", "next", "late", "early");

  private Conversion() {}

  /** One sentence, with its place in the dispatch; empty, with a note, where a token is broken. */
  static Optional<Sentence> sentence(
      CoreMap sentence, int offset, String text, int index, Notes notes) {
    var labels = sentence.get(TokensAnnotation.class);
    var graph = sentence.get(BasicDependenciesAnnotation.class);
    var tokens = new ArrayList<Token>();
    for (int i = 0; i < labels.size(); i++) {
      tokens.add(token(labels.get(i), i, offset, text, graph));
    }
    var span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    if (graph == null || graph.isEmpty()) {
      notes.add("sentence-not-parsed", span, "The parser gave no tree for this sentence");
    }
    return Optional.of(new Sentence(index, span, tokens));
  }

  private static Token token(
      CoreLabel label, int index, int offset, String text, SemanticGraph graph) {
    var span = new Span(offset + label.beginPosition(), offset + label.endPosition());
    int head = -1;
    var deprel = "root";
    var node = graph == null ? null : graph.getNodeByIndexSafe(index + 1);
    if (node != null && graph != null) {
      var edges = graph.getIncomingEdgesSorted(node);
      if (!edges.isEmpty() && edges.get(0).getGovernor().index() != index + 1) {
        head = edges.get(0).getGovernor().index() - 1;
        deprel = edges.get(0).getRelation().toString();
      } else if (!graph.getRoots().contains(node)) {
        deprel = "dep";
      }
    } else {
      deprel = "dep";
    }
    var xpos = label.tag() == null ? "XX" : label.tag();
    return new Token(
        index,
        span,
        span.of(text),
        label.lemma() == null ? span.of(text) : label.lemma(),
        UniversalTags.of(xpos, label.word(), deprel),
        xpos,
        head,
        deprel);
  }

  /** Names of one sentence: runs of one class, without a time's words at their end. */
  static List<Name> names(CoreMap from, Sentence sentence, String text) {
    var labels = from.get(TokensAnnotation.class);
    var names = new ArrayList<Name>();
    int start = 0;
    while (start < labels.size()) {
      var type = type(labels.get(start));
      int end = start + 1;
      while (type.isPresent() && end < labels.size() && type.equals(type(labels.get(end)))) {
        end++;
      }
      if (type.isPresent()) {
        int last = withoutTime(sentence, start, end);
        if (last > start) {
          var span = sentence.token(start).span().cover(sentence.token(last - 1).span());
          names.add(new Name(span, type.get()));
        }
      }
      start = end;
    }
    return names;
  }

  private static Optional<NameType> type(CoreLabel label) {
    return Optional.ofNullable(TYPES.get(label.get(NamedEntityTagAnnotation.class)));
  }

  private static int withoutTime(Sentence sentence, int start, int end) {
    int last = end;
    while (last > start
        && TIME_STARTERS.contains(
            sentence.token(last - 1).form().toLowerCase(java.util.Locale.ROOT))) {
      last--;
    }
    return last;
  }
}
