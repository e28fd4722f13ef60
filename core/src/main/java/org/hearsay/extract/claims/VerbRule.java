package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Token;

/**
 * Verbs that say, think, want or judge, with their complement: codebook 2, PolNeAR's largest group.
 */
final class VerbRule implements Rule {
  private static final Set<String> NAMING = Set.of("name", "identify", "quote");
  private final CueLexicon lexicon;
  private final Speakers speakers;
  private final List<Complement> complements;

  VerbRule(CueLexicon lexicon, Speakers speakers) {
    this.lexicon = lexicon;
    this.speakers = speakers;
    this.complements =
        List.of(
            new ClauseComplement(),
            new ReportedClause(),
            new QuotedComplement(),
            new TrailingSpeech(),
            new InfinitiveComplement(),
            new GerundComplement(),
            new PassiveSubject(),
            new ObjectComplement());
  }

  @Override
  public List<Attribution> find(Text text, Tree tree) {
    var found = new ArrayList<Attribution>();
    for (var token : tree.tokens()) {
      boolean speaks = Tree.isVerb(token) && !token.is("aux") && !token.is("case");
      if (speaks && !cites(tree, token) && !hides(tree, token)) {
        attribution(text, tree, token).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "who asked not to be named": tells of the source, and claims nothing. */
  private static boolean hides(Tree tree, Token verb) {
    return tree.child(verb, t -> t.is("xcomp") && NAMING.contains(t.lemma()))
        .filter(tree::isPassive)
        .isPresent();
  }

  /** "citing officials", "which cited officials": they are a source, not what is said. */
  private boolean cites(Tree tree, Token verb) {
    boolean which =
        verb.index() > 0
            && lexicon.of(CueKind.PHRASE, tree.token(verb.index() - 1).lemma()).stream()
                .anyMatch(c -> c.words().size() == 2 && c.words().get(1).equals(verb.lemma()));
    return which
        || verb.xpos().equals("VBG")
            && !lexicon.of(CueKind.PHRASE, verb.form().toLowerCase(Locale.ROOT)).isEmpty()
            && tree.child(verb, t -> t.is("obj") && speakers.isSource(t)).isPresent();
  }

  private Optional<Attribution> attribution(Text text, Tree tree, Token verb) {
    if (lexicon.declines(verb.lemma())) {
      var speech = tree.child(verb, this::isSpeech);
      if (speech.flatMap(s -> attribution(text, tree, s)).isPresent()) {
        return Optional.empty();
      }
    }
    for (var cue : lexicon.of(CueKind.VERB, verb.lemma())) {
      var match = CueMatch.of(tree, verb, cue);
      if (match.isEmpty()) {
        continue;
      }
      for (var complement : complements) {
        var content = complement.find(text, tree, match.get());
        if (content.isPresent()) {
          return build(tree, match.get(), content.get()).map(a -> declined(tree, verb, a));
        }
      }
    }
    return Optional.empty();
  }

  /** "to say whether …" below "declined". */
  private boolean isSpeech(Token child) {
    return child.is("xcomp")
        && lexicon.of(CueKind.VERB, child.lemma()).stream()
            .anyMatch(c -> c.type() == CueClass.SPEAK && !lexicon.declines(c.head()));
  }

  /** "declined to say whether": both verbs are the cue, and the first one decides. */
  private Attribution declined(Tree tree, Token verb, Attribution one) {
    var above = tree.head(verb);
    if (!verb.is("xcomp") || above.isEmpty() || !lexicon.declines(above.get().lemma())) {
      return one;
    }
    var cue = lexicon.of(CueKind.VERB, above.get().lemma()).get(0);
    var words = Borders.range(above.get().index(), one.head() + 1);
    return new Attribution(
        tree,
        cue,
        above.get().index(),
        false,
        Borders.around(tree, words),
        one.source(),
        one.content(),
        one.contentHead(),
        "verb-declined");
  }

  /** "asked them to leave", "told them to leave". */
  private static boolean isDemand(Tree tree, CueMatch match, Content content) {
    return content.rule().equals("verb-to")
        && match.cue().type() == CueClass.SPEAK
        && match.cue().stance() == Stance.STATE
        && tree.has(match.head(), "obj", "iobj");
  }

  private static Optional<Attribution> build(Tree tree, CueMatch match, Content content) {
    List<Span> source =
        Subjects.speaker(tree, match.head())
            .map(s -> Subjects.phrase(tree, s, match.head()))
            .orElse(List.of());
    var carried = Borders.without(content.spans(), source);
    if (carried.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            tree,
            isDemand(tree, match, content) ? match.cue().asDemand() : match.cue(),
            match.head().index(),
            match.isNegated(tree),
            match.spans(tree),
            source,
            carried,
            content.head(),
            content.rule()));
  }
}
