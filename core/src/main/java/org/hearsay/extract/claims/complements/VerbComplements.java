package org.hearsay.extract.claims.complements;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.extract.claims.cues.CueMatch;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.extract.claims.text.Part;
import org.hearsay.syntax.Tree;

/** Finds what a verb carries: the first complement that fits its cue. Safe for many threads. */
public final class VerbComplements {
  private final Map<Part, Complement> complements = new EnumMap<>(Part.class);

  /** All kinds of complements. */
  public VerbComplements() {
    complements.put(Part.CLAUSE_COMPLEMENT, new ClauseComplement());
    complements.put(Part.REPORTED_CLAUSE, new ReportedClause());
    complements.put(Part.QUOTED_COMPLEMENT, new QuotedComplement());
    complements.put(Part.INFINITIVE_COMPLEMENT, new InfinitiveComplement());
    complements.put(Part.PASSIVE_SUBJECT, new PassiveSubject());
    complements.put(Part.OBJECT_COMPLEMENT, new ObjectComplement());
  }

  /** The content of a cue; empty if the verb carries none. */
  public Optional<Content> find(ParsedText text, Tree tree, CueMatch match) {
    return complements.entrySet().stream()
        .filter(entry -> text.uses(entry.getKey()))
        .map(Map.Entry::getValue)
        .flatMap(c -> c.find(text, tree, match).or(() -> saying(c, text, tree, match)).stream())
        .findFirst();
  }

  /** "Was quoted as saying that": the content may depend on the second verb. */
  private static Optional<Content> saying(
      Complement complement, ParsedText text, Tree tree, CueMatch match) {
    return match.cue().isQuoted()
        ? complement.find(
            text,
            tree,
            new CueMatch(match.lexicon(), match.cue(), tree.token(match.last()), match.words()))
        : Optional.empty();
  }
}
