package org.hearsay;

/** UD part of speech and features of words that a test writes with Penn Treebank tags. */
public final class Penn {
  private Penn() {}

  /** The features that English treebanks give a tag, as far as they follow from it. */
  public static String feats(String tag) {
    return switch (tag) {
      case "VBD" -> "Mood=Ind|Tense=Past|VerbForm=Fin";
      case "VBZ" -> "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";
      case "VBP" -> "Mood=Ind|Tense=Pres|VerbForm=Fin";
      case "VBN" -> "Tense=Past|VerbForm=Part";
      case "VBG" -> "Tense=Pres|VerbForm=Part";
      case "VB" -> "VerbForm=Inf";
      case "MD" -> "VerbForm=Fin";
      case "NN", "NNP" -> "Number=Sing";
      case "NNS", "NNPS" -> "Number=Plur";
      case "JJ" -> "Degree=Pos";
      case "PRP" -> "PronType=Prs";
      case "PRP$" -> "Poss=Yes|PronType=Prs";
      case "WP", "WDT" -> "PronType=Rel";
      default -> "";
    };
  }

  /** The part of speech of a word with a tag and a relation. */
  public static String upos(String tag, String relation) {
    if (relation.startsWith("aux") || relation.equals("cop") || tag.equals("MD")) {
      return "AUX";
    }
    return switch (tag) {
      case "NNP", "NNPS" -> "PROPN";
      case "NN", "NNS" -> "NOUN";
      case "VBD", "VBZ", "VBP", "VBN", "VBG", "VB" -> "VERB";
      case "JJ", "JJR", "JJS" -> "ADJ";
      case "RB" -> "ADV";
      case "IN" -> "ADP";
      case "DT" -> "DET";
      case "PRP", "PRP$", "WP", "WDT" -> "PRON";
      case "CD" -> "NUM";
      case "TO", "POS" -> "PART";
      case "CC" -> "CCONJ";
      default -> tag.chars().anyMatch(Character::isLetter) ? "X" : "PUNCT";
    };
  }
}
