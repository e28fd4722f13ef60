package org.hearsay.extract.claims.attributions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.extract.claims.complements.Construction;
import org.hearsay.extract.claims.complements.Content;
import org.hearsay.extract.claims.cues.ClaimWords;
import org.hearsay.extract.claims.cues.CueKind;
import org.hearsay.extract.claims.cues.CueLexicon;
import org.hearsay.extract.claims.cues.CueMatch;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.model.Stance;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/** "appears to grow", "is unknown", "it is unclear whether": the publisher's own doubt. */
final class ImpersonalRule implements Rule {
  private final CueLexicon lexicon;

  ImpersonalRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Attribution> find(ParsedText text, Tree tree) {
    var found = new ArrayList<Attribution>();
    for (var token : tree.tokens()) {
      for (var cue : lexicon.of(CueKind.IMPERSONAL, word(tree, token))) {
        var match = CueMatch.of(lexicon, tree, token, cue);
        if (match.isPresent()) {
          attribution(tree, match.get()).ifPresent(found::add);
          break;
        }
      }
    }
    return found;
  }

  /** The lemma, but of a passive the participle: "it is not known". */
  private static String word(Tree tree, Token token) {
    return Morphology.isPastParticiple(token) && tree.has(token, "aux:pass")
        ? token.form().toLowerCase(Locale.ROOT)
        : token.lemma();
  }

  private Optional<Attribution> attribution(Tree tree, CueMatch match) {
    var head = match.head();
    if (isLost(tree, match)) {
      return before(tree, match);
    }
    if (!isPredicate(tree, head)) {
      return Optional.empty();
    }
    var content = new BitSet();
    int governor = -1;
    boolean open = stance(tree, match) == Stance.UNKNOWN;
    for (var child : tree.children(head)) {
      if (isContent(tree, head, child)
          || isQuestion(tree, head, child)
          || open && isWhether(tree, head, child)) {
        content.or(tree.subtree(child));
        governor = Tree.isAny(child, "nsubj") && governor >= 0 ? governor : child.index();
      }
    }
    content.andNot(match.words());
    if (governor < 0 || isBare(tree, content)) {
      return Optional.empty();
    }
    return Content.of(tree, content, governor, Construction.IMPERSONAL)
        .map(
            c ->
                new Attribution(
                    tree,
                    match.cue(),
                    head.index(),
                    match.isNegated(tree),
                    match.spans(tree),
                    List.of(),
                    c));
  }

  private static Stance stance(Tree tree, CueMatch match) {
    return match.isNegated(tree) ? match.cue().negatedStance() : match.cue().stance();
  }

  /** "It is unknown if the talks failed": the clause is no condition, but the content. */
  static boolean isWhether(Tree tree, Token head, Token child) {
    int first = tree.subtree(child).nextSetBit(0);
    return child.is("advcl")
        && first == head.index() + 1
        && tree.token(first).lemma().equals("if")
        && tree.child(head, t -> t.is("nsubj") && t.lemma().equals("it")).isPresent();
  }

  /** Whether the parser separated "… is unknown" from its subject at the end of a sentence. */
  private boolean isLost(Tree tree, CueMatch match) {
    var head = match.head();
    int copula = copula(tree, head);
    return head.is("dep")
        && match.cue().stance() == Stance.UNKNOWN
        && copula > 0
        && SpanSets.range(head.index() + 1, tree.size()).stream()
            .allMatch(i -> Morphology.isPunctuation(tree.token(i)));
  }

  /** The index of the copula before a predicate, or -1. */
  private int copula(Tree tree, Token head) {
    int at = head.index() - 1;
    while (at > 0 && tree.token(at).upos().equals("ADV")) {
      at--;
    }
    return at >= 0 && lexicon.has(ClaimWords.COPULA, tree.token(at).lemma()) ? at : -1;
  }

  private Optional<Attribution> before(Tree tree, CueMatch match) {
    int copula = copula(tree, match.head());
    var words = SpanSets.range(0, copula);
    var first =
        tree.tokens().stream()
            .filter(t -> t.index() < copula && Morphology.isNominal(t))
            .findFirst();
    var cue = tree.token(copula).span().cover(match.head().span());
    return first
        .flatMap(noun -> Content.of(tree, words, noun.index(), Construction.IMPERSONAL_END))
        .map(
            c ->
                new Attribution(
                    tree,
                    match.cue(),
                    match.head().index(),
                    match.isNegated(tree),
                    List.of(cue),
                    List.of(),
                    c));
  }

  private static boolean isPredicate(Tree tree, Token head) {
    return Morphology.isVerb(head)
        ? !tree.has(head, "obj")
        : tree.has(head, "cop") || head.is("xcomp") || head.is("root");
  }

  private boolean isContent(Tree tree, Token head, Token child) {
    if (Tree.isAny(child, "nsubj")) {
      boolean stands = tree.has(head, "ccomp", "csubj", "advcl", "xcomp");
      stands |= tree.child(head, t -> isQuestion(tree, head, t)).isPresent();
      return !(child.lemma().equals("it") && stands);
    }
    return Tree.isAny(child, "xcomp", "ccomp", "csubj")
        || child.is("advcl")
            && !tree.child(child, t -> t.is("mark") && new Conditions(lexicon).isConditional(t))
                .isPresent();
  }

  /** "It was not clear how much support they had", split by the parser. */
  private static boolean isQuestion(Tree tree, Token head, Token child) {
    int first = tree.subtree(child).nextSetBit(0);
    return child.is("dep") && first == head.index() + 1 && Morphology.isWhWord(tree.token(first));
  }

  private static boolean isBare(Tree tree, BitSet content) {
    return content.cardinality() == 1
        && Morphology.isPersonalPronoun(tree.token(content.nextSetBit(0)));
  }
}
