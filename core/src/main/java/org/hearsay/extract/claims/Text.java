package org.hearsay.extract.claims;

import java.util.List;
import org.hearsay.model.Annotation;

/**
 * One dispatch as the rules see it.
 *
 * @param words the body
 * @param trees one for each sentence, in the same order
 */
record Text(String words, Annotation annotation, List<Tree> trees, Quotes quotes) {
  static Text of(String words, Annotation annotation) {
    var trees = annotation.sentences().stream().map(Tree::new).toList();
    return new Text(words, annotation, trees, Quotes.in(words));
  }
}
