package org.hearsay.extract.claims;

import java.util.Optional;
import org.hearsay.model.Token;

/** "…, the company said on Monday." at the end of a sentence, whatever the parser made of it. */
final class TrailingSpeech implements Complement {
  private static final int LONGEST_TAIL = 5;

  @Override
  public Optional<Content> find(Text text, Tree tree, CueMatch match) {
    var verb = match.head();
    var subject = tree.child(verb, "nsubj");
    boolean speaks = match.cue().type() == CueClass.SPEAK && match.cue().takes(Frame.CLAUSE);
    if (!speaks || subject.isEmpty()) {
      return Optional.empty();
    }
    boolean inverted = subject.get().index() > verb.index();
    int comma = inverted ? verb.index() - 1 : tree.subtree(subject.get()).nextSetBit(0) - 1;
    int last = inverted ? tree.subtree(subject.get()).length() - 1 : match.last();
    boolean closes = comma > 1 && tree.token(comma).form().equals(",") && isEnd(tree, last);
    if (!closes) {
      return Optional.empty();
    }
    var words = Borders.range(0, comma);
    return tree.tokens().stream()
        .filter(t -> t.index() < comma && isMain(tree, t))
        .findFirst()
        .flatMap(head -> Content.of(tree, words, head.index(), "verb-trailing"));
  }

  private static boolean isMain(Tree tree, Token token) {
    var clause = new Predicate(tree, token);
    return clause.isFinite()
        && clause.hasSubject()
        && !Tree.isAny(token, "acl", "aux", "cop")
        && !tree.has(token, "mark");
  }

  /** Whether nothing but a few words of the verb's own follows. */
  private static boolean isEnd(Tree tree, int last) {
    int tail = 0;
    for (int i = last + 1; i < tree.size(); i++) {
      var token = tree.token(i);
      if (Tree.isVerb(token)) {
        return false;
      }
      tail += Tree.isPunctuation(token) ? 0 : 1;
    }
    return tail <= LONGEST_TAIL;
  }
}
