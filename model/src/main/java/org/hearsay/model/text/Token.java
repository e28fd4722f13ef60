package org.hearsay.model.text;

import org.hearsay.model.dispatch.Span;

/**
 * One token with its Universal Dependencies (version 2) analysis.
 *
 * @param index its index in the sentence, counted from 0
 * @param span its span in the dispatch
 * @param form the word as written
 * @param lemma in lower case except for names
 * @param upos UD part of speech, such as {@code VERB}
 * @param xpos the treebank's own tag, such as Penn's {@code VBD}; only for display, because rules
 *     use UD
 * @param feats UD features as in CoNLL-U: {@code Tense=Past|VerbForm=Fin}; empty for none
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
    String feats,
    int head,
    String deprel) {
  /** Whether it has a feature, such as {@code VerbForm=Fin}. */
  public boolean has(String feature) {
    for (int at = feats.indexOf(feature); at >= 0; at = feats.indexOf(feature, at + 1)) {
      int end = at + feature.length();
      if ((at == 0 || feats.charAt(at - 1) == '|')
          && (end == feats.length() || feats.charAt(end) == '|')) {
        return true;
      }
    }
    return false;
  }

  /** Whether the relation is {@code rel} or a subtype of it. */
  public boolean is(String rel) {
    return deprel.equals(rel)
        || (deprel.length() > rel.length()
            && deprel.startsWith(rel)
            && deprel.charAt(rel.length()) == ':');
  }

  /** A copy that depends on another token. */
  public Token with(int head, String deprel) {
    return new Token(index, span, form, lemma, upos, xpos, feats, head, deprel);
  }
}
