package org.hearsay.resolve.places;

import java.util.Optional;
import org.hearsay.model.NameType;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * One word of the text as the search for names sees it.
 *
 * @param sentence number of its sentence
 * @param first whether it opens its sentence
 * @param token the annotator's token, where there is one
 * @param name the annotator's class of the name that it belongs to
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

  boolean hasLetter() {
    return form.chars().anyMatch(Character::isLetter);
  }

  String tag() {
    return token.map(Token::xpos).orElse("");
  }

  boolean is(NameType type) {
    return name.filter(type::equals).isPresent();
  }
}
