package org.hearsay.extract.claims.chains;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.extract.claims.attributions.Attribution;
import org.hearsay.extract.claims.cues.ClaimWords;
import org.hearsay.extract.claims.cues.CueClass;
import org.hearsay.extract.claims.cues.CueKind;
import org.hearsay.extract.claims.cues.SourcePhrases;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Outlets;
import org.hearsay.lexicon.Roles;
import org.hearsay.lexicon.WordLists;
import org.hearsay.model.dispatch.SourceKind;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/**
 * Finds the outlet that a source spoke to: "told Reuters", "said in an interview with state
 * television". It is a hop of the chain, nearer to the publisher than the speaker (codebook 3).
 */
public final class RelayOutlets {
  private static final Set<SourceKind> MEDIA =
      EnumSet.of(
          SourceKind.NEWS_AGENCY,
          SourceKind.STATE_MEDIA,
          SourceKind.NEWSPAPER,
          SourceKind.BROADCASTER,
          SourceKind.ONLINE_MEDIA);

  private final Outlets outlets;
  private final Roles roles;
  private final WordLists<ClaimWords> words;

  public RelayOutlets(Lexicon lexicon) {
    outlets = lexicon.outlets();
    roles = lexicon.roles();
    words = lexicon.words("claim_words.tsv", ClaimWords.class);
  }

  /** The phrase of the outlet; empty if the source spoke to no outlet. */
  public List<Span> find(Attribution one) {
    if (one.cue().kind() != CueKind.VERB || one.cue().type() != CueClass.SPEAK) {
      return List.of();
    }
    var verb = one.tree().token(one.head());
    return candidates(one, verb)
        .filter(t -> one.content().stream().noneMatch(c -> c.overlaps(t.span())))
        .filter(t -> isOutlet(one.tree(), t))
        .findFirst()
        .map(t -> SourcePhrases.phrase(one.tree(), t, verb))
        .orElse(List.of());
  }

  private Stream<Token> candidates(Attribution one, Token verb) {
    var tree = one.tree();
    var told =
        tree.children(verb).stream()
            .filter(
                t ->
                    one.cue().hasAddressee() && Tree.isAny(t, "iobj", "obj")
                        || t.is("obl") && hasCase(tree, t, "to"));
    var talked =
        tree.children(verb).stream()
            .filter(t -> Tree.isAny(t, "obl") && words.has(ClaimWords.TALK, t.lemma()))
            .flatMap(t -> tree.children(t).stream())
            .filter(t -> t.is("nmod") && (hasCase(tree, t, "with") || hasCase(tree, t, "to")));
    return Stream.of(told, talked, between(one)).flatMap(s -> s);
  }

  /** "told AFP talks were under way": the noun between cue and content, wherever it hangs. */
  private static Stream<Token> between(Attribution one) {
    int from = SpanSets.extent(one.cueSpans()).to();
    int to = one.content().get(0).from();
    if (!one.cue().hasAddressee() || from >= to) {
      return Stream.empty();
    }
    return one.tree().sentence().within(new Span(from, to)).stream().filter(Morphology::isNominal);
  }

  private static boolean hasCase(Tree tree, Token token, String word) {
    return tree.child(token, c -> c.is("case") && c.lemma().equals(word)).isPresent();
  }

  private boolean isOutlet(Tree tree, Token head) {
    var named =
        Stream.concat(Stream.of(head), tree.children(head).stream())
            .filter(t -> t == head || Tree.isAny(t, "compound", "appos", "flat"))
            .toList();
    return named.stream().anyMatch(t -> isMedium(tree, t))
        || outlets.find(name(tree, head)).isPresent();
  }

  /** The words of a noun phrase without its preposition and article. */
  private static String name(Tree tree, Token head) {
    return tree.subtree(head, t -> !Tree.isAny(t, "case", "det", "acl", "appos")).stream()
        .mapToObj(i -> tree.token(i).form())
        .collect(Collectors.joining(" "));
  }

  private boolean isMedium(Tree tree, Token noun) {
    return roles
        .findEndingAt(tree.sentence(), noun.index())
        .map(Roles.Found::role)
        .filter(r -> !r.isPerson() && !r.words().equals("media") && !r.words().equals("press"))
        .flatMap(Roles.Role::kind)
        .filter(MEDIA::contains)
        .isPresent();
  }
}
