package org.hearsay.extract.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.lexicon.Row;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/**
 * The context that a trigger needs, from the column {@code needs}: terms separated by blanks, which
 * must all be true. A term is a key, or a key with values ({@code obj=lawsuit,complaint}).
 *
 * <ul>
 *   <li>{@code obj}: an object or passive subject; {@code noobj}: neither
 *   <li>{@code subj}: a subject of these lemmas
 *   <li>{@code prep}: a phrase with this preposition, under the trigger or its object
 *   <li>{@code prt}: a particle; {@code noprt}: none
 *   <li>{@code comp}: a clause as complement
 *   <li>{@code mod}: an adjective, compound part or <i>of</i>-phrase
 *   <li>{@code head}: the governing word
 *   <li>{@code any}: a word anywhere directly under the trigger or its object
 * </ul>
 */
record Needs(List<Term> terms) {
  private static final Set<String> KEYS =
      Set.of("obj", "noobj", "subj", "prep", "prt", "noprt", "comp", "mod", "head", "any");

  static Needs of(Row row) {
    var terms =
        Arrays.stream(row.get("needs").split(" "))
            .filter(term -> !term.isEmpty())
            .map(term -> Term.of(term, row))
            .toList();
    return new Needs(terms);
  }

  boolean hold(Tree tree, Token trigger) {
    return terms.stream().allMatch(term -> term.holds(tree, trigger));
  }

  record Term(String key, Set<String> values) {
    static Term of(String text, Row row) {
      var parts = text.split("=", 2);
      if (!KEYS.contains(parts[0])) {
        throw new IllegalArgumentException(
            "%s:%d: 'needs' knows %s, got '%s'".formatted(row.file(), row.line(), KEYS, parts[0]));
      }
      return new Term(parts[0], parts.length < 2 ? Set.of() : Set.of(parts[1].split(",")));
    }

    boolean holds(Tree tree, Token trigger) {
      return switch (key) {
        case "obj" -> match(objects(tree, trigger).stream());
        case "noobj" -> objects(tree, trigger).isEmpty();
        case "subj" -> match(tree.children(trigger, "nsubj").stream());
        case "prep" -> phrases(tree, trigger).anyMatch(n -> values.contains(tree.preposition(n)));
        case "prt" -> match(tree.children(trigger, "compound:prt").stream());
        case "noprt" -> tree.child(trigger, "compound:prt").isEmpty();
        case "comp" ->
            tree.children(trigger).stream().anyMatch(c -> c.is("ccomp") || c.is("xcomp"));
        case "mod" -> match(modifiers(tree, trigger));
        case "head" -> match(tree.head(trigger).stream());
        default ->
            match(
                Stream.concat(Stream.of(trigger), objects(tree, trigger).stream())
                    .flatMap(t -> tree.children(t).stream()));
      };
    }

    private boolean match(Stream<Token> tokens) {
      return tokens.anyMatch(t -> values.isEmpty() || values.contains(Morphology.lemma(t)));
    }

    private static List<Token> objects(Tree tree, Token trigger) {
      var found = new ArrayList<Token>();
      for (var child : tree.children(trigger)) {
        if (child.is("obj") || child.is("nsubj:pass")) {
          found.addAll(tree.withConjuncts(child));
        }
      }
      return found;
    }

    private static Stream<Token> phrases(Tree tree, Token trigger) {
      return Stream.concat(Stream.of(trigger), objects(tree, trigger).stream())
          .flatMap(t -> tree.children(t).stream())
          .filter(c -> c.is("obl") || c.is("nmod") || c.is("advcl") || c.is("acl"));
    }

    private static Stream<Token> modifiers(Tree tree, Token trigger) {
      return tree.children(trigger).stream()
          .filter(
              c ->
                  c.is("amod")
                      || c.is("compound")
                      || (c.is("nmod") && tree.preposition(c).equals("of")));
    }
  }
}
