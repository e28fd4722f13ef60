package org.hearsay.resolve.places;

import java.util.Optional;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.NameType;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;

/**
 * One word of the text, as the search for names uses it.
 *
 * @param sentence number of its sentence
 * @param first whether it opens its sentence
 * @param token the annotator's token, if there is one
 * @param name the annotator's type of the name that it belongs to
 * @param nameSpan that name's span
 */
record Word(
    Span span,
    String form,
    int sentence,
    boolean first,
    Optional<Token> token,
    Optional<NameType> name,
    Optional<Span> nameSpan) {

  boolean isCapitalised() {
    return Character.isUpperCase(form.charAt(0));
  }

  boolean isAllCapitals() {
    return form.length() > 1
        && form.chars().anyMatch(Character::isUpperCase)
        && form.chars().noneMatch(Character::isLowerCase);
  }

  boolean isProperNoun() {
    return token.filter(Morphology::isProperNoun).isPresent();
  }

  boolean isAdjective() {
    return token.filter(Morphology::isAdjective).isPresent();
  }

  boolean is(NameType type) {
    return name.filter(type::equals).isPresent();
  }
}
