package org.hearsay.corenlp;

import java.util.Map;
import java.util.Set;

/**
 * Universal part-of-speech tags from Penn Treebank tags.
 *
 * <p>Source: the conversion table of Universal Dependencies for English; words whose tag depends on
 * their relation (auxiliaries, subordinating conjunctions) are told apart by it.
 */
final class UniversalTags {
  private static final Map<String, String> TABLE =
      Map.ofEntries(
          Map.entry("CC", "CCONJ"),
          Map.entry("CD", "NUM"),
          Map.entry("DT", "DET"),
          Map.entry("EX", "PRON"),
          Map.entry("FW", "X"),
          Map.entry("JJ", "ADJ"),
          Map.entry("JJR", "ADJ"),
          Map.entry("JJS", "ADJ"),
          Map.entry("LS", "X"),
          Map.entry("MD", "AUX"),
          Map.entry("NN", "NOUN"),
          Map.entry("NNS", "NOUN"),
          Map.entry("NNP", "PROPN"),
          Map.entry("NNPS", "PROPN"),
          Map.entry("PDT", "DET"),
          Map.entry("POS", "PART"),
          Map.entry("PRP", "PRON"),
          Map.entry("PRP$", "PRON"),
          Map.entry("RB", "ADV"),
          Map.entry("RBR", "ADV"),
          Map.entry("RBS", "ADV"),
          Map.entry("RP", "ADP"),
          Map.entry("SYM", "SYM"),
          Map.entry("TO", "PART"),
          Map.entry("UH", "INTJ"),
          Map.entry("WDT", "PRON"),
          Map.entry("WP", "PRON"),
          Map.entry("WP$", "PRON"),
          Map.entry("WRB", "ADV"),
          Map.entry("ADD", "X"),
          Map.entry("GW", "X"),
          Map.entry("NFP", "PUNCT"),
          Map.entry("HYPH", "PUNCT"),
          Map.entry("$", "SYM"));

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t");

  private UniversalTags() {}

  /** The universal tag of a word. */
  static String of(String penn, String word, String deprel) {
    if (penn.startsWith("VB")) {
      return deprel.startsWith("aux") || deprel.equals("cop") ? "AUX" : "VERB";
    }
    if (penn.equals("IN")) {
      return deprel.equals("mark") ? "SCONJ" : "ADP";
    }
    if (penn.equals("TO") && deprel.equals("case")) {
      return "ADP";
    }
    if (NEGATIONS.contains(word)) {
      return "PART";
    }
    return TABLE.getOrDefault(penn, "PUNCT");
  }
}
