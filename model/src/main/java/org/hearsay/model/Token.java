package org.hearsay.model;

/**
 * One token with its Universal Dependencies (version 2) analysis.
 *
 * @param index its place in the sentence, counted from 0
 * @param span where it stands in the dispatch
 * @param form the word as written
 * @param lemma in lower case except for names
 * @param upos UD part of speech, such as {@code VERB}
 * @param xpos Penn Treebank tag, such as {@code VBD}
 * @param head index of the governing token in this sentence, or -1 at the root
 * @param deprel UD relation to the head, with subtype: {@code nsubj:pass}
 */
public record Token(
    int index,
    Span span,
    String form,
    String lemma,
    String upos,
    String xpos,
    int head,
    String deprel) {
  /** Whether the relation is {@code rel} or a subtype of it. */
  public boolean is(String rel) {
    return deprel.equals(rel)
        || (deprel.length() > rel.length()
            && deprel.startsWith(rel)
            && deprel.charAt(rel.length()) == ':');
  }

  /** The same token hung on another. */
  public Token with(int head, String deprel) {
    return new Token(index, span, form, lemma, upos, xpos, head, deprel);
  }
}
