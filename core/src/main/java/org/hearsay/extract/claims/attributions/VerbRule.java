package org.hearsay.extract.claims.attributions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.extract.claims.complements.Construction;
import org.hearsay.extract.claims.complements.Content;
import org.hearsay.extract.claims.complements.VerbComplements;
import org.hearsay.extract.claims.cues.CueClass;
import org.hearsay.extract.claims.cues.CueKind;
import org.hearsay.extract.claims.cues.CueLexicon;
import org.hearsay.extract.claims.cues.CueMatch;
import org.hearsay.extract.claims.cues.SourcePhrases;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.extract.claims.cues.Speakers;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.model.Stance;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/**
 * Finds verbs of saying, thinking, wanting and judging with their complements: codebook 2,
 * PolNeAR's largest group.
 */
final class VerbRule implements Rule {
  private final CueLexicon lexicon;
  private final Speakers speakers;
  private final VerbComplements complements = new VerbComplements();

  VerbRule(CueLexicon lexicon, Speakers speakers) {
    this.lexicon = lexicon;
    this.speakers = speakers;
  }

  @Override
  public List<Attribution> find(ParsedText text, Tree tree) {
    var found = new ArrayList<Attribution>();
    for (var token : tree.tokens()) {
      boolean speaks = Morphology.isVerb(token) && !token.is("aux") && !token.is("case");
      boolean isTaken = found.stream().anyMatch(a -> SpanSets.contains(a.cueSpans(), token.span()));
      if (speaks && !isTaken && !cites(tree, token)) {
        attribution(text, tree, token).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "Citing officials", "which cited officials": the officials are a source, not the content. */
  private boolean cites(Tree tree, Token verb) {
    boolean which =
        verb.index() > 0
            && lexicon.of(CueKind.PHRASE, tree.token(verb.index() - 1).lemma()).stream()
                .anyMatch(c -> c.words().size() == 2 && c.words().get(1).equals(verb.lemma()));
    return which
        || Morphology.isIngForm(verb)
            && !lexicon.of(CueKind.PHRASE, verb.form().toLowerCase(Locale.ROOT)).isEmpty()
            && tree.child(verb, t -> t.is("obj") && speakers.isSource(t)).isPresent();
  }

  private Optional<Attribution> attribution(ParsedText text, Tree tree, Token verb) {
    if (lexicon.declines(verb.lemma())) {
      var speech = tree.child(verb, this::isSpeech);
      if (speech.flatMap(s -> attribution(text, tree, s)).isPresent()) {
        return Optional.empty();
      }
    }
    for (var cue : lexicon.of(CueKind.VERB, verb.lemma())) {
      var match = CueMatch.of(lexicon, tree, verb, cue);
      if (match.isEmpty()) {
        continue;
      }
      var content = complements.find(text, tree, match.get());
      if (content.isPresent()) {
        return build(tree, match.get(), content.get())
            .map(a -> declined(tree, verb, a))
            .map(a -> joined(tree, verb, a));
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

  /** "Declined to say whether": both verbs are the cue, and the first one decides the stance. */
  private Attribution declined(Tree tree, Token verb, Attribution one) {
    var above = tree.head(verb);
    if (!verb.is("xcomp") || above.isEmpty() || !lexicon.declines(above.get().lemma())) {
      return one;
    }
    var cue = lexicon.of(CueKind.VERB, above.get().lemma()).get(0);
    int last = one.cueSpans().stream().mapToInt(Span::to).max().orElse(0);
    var words =
        tree.tokens().stream()
            .filter(t -> t.index() >= above.get().index() && t.span().to() <= last)
            .collect(BitSet::new, (set, t) -> set.set(t.index()), BitSet::or);
    return new Attribution(
        tree,
        cue,
        above.get().index(),
        false,
        SpanSets.around(tree, words),
        one.source(),
        one.content(),
        one.contentHead(),
        Construction.VERB_DECLINED);
  }

  /**
   * "neither confirmed nor denied the sale", "declined to confirm or deny it": the first of the two
   * verbs decides, with its negation.
   */
  private Attribution joined(Tree tree, Token verb, Attribution one) {
    var first = tree.head(verb).filter(f -> verb.is("conj") && verb.index() == f.index() + 2);
    if (first.isEmpty() || tree.has(first.get(), "obj", "ccomp", "xcomp")) {
      return one;
    }
    return lexicon.of(CueKind.VERB, first.get().lemma()).stream()
        .filter(c -> c.words().size() == 1)
        .findFirst()
        .flatMap(c -> CueMatch.of(lexicon, tree, first.get(), c))
        .map(m -> declined(tree, first.get(), shared(tree, m, one)))
        .filter(a -> a.stance() == Stance.DECLINE)
        .orElse(one);
  }

  private Attribution shared(Tree tree, CueMatch first, Attribution one) {
    var words = (BitSet) first.words().clone();
    words.set(first.head().index(), one.head() + 1);
    return new Attribution(
        tree,
        first.cue(),
        first.head().index(),
        first.isNegated(tree),
        new CueMatch(lexicon, first.cue(), first.head(), words).spans(tree),
        one.source(),
        one.content(),
        one.contentHead(),
        Construction.VERB_JOINED);
  }

  /** "asked them to leave", "told them to leave". */
  private static boolean isDemand(Tree tree, CueMatch match, Content content) {
    return content.construction() == Construction.VERB_TO
        && match.cue().type() == CueClass.SPEAK
        && match.cue().stance() == Stance.STATE
        && tree.has(match.head(), "obj", "iobj");
  }

  private Optional<Attribution> build(Tree tree, CueMatch match, Content content) {
    var speaker =
        match.cue().isQuoted() && tree.isPassive(match.head())
            ? SourcePhrases.subject(lexicon, tree, match.head())
            : SourcePhrases.speaker(lexicon, tree, match.head());
    List<Span> source =
        speaker.map(s -> SourcePhrases.phrase(tree, s, match.head())).orElse(List.of());
    var carried = SpanSets.without(content.spans(), source);
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
            content.construction()));
  }
}
