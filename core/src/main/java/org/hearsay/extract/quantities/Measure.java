package org.hearsay.extract.quantities;

import org.hearsay.model.text.Token;

/**
 * An amount with its unit, before it is checked.
 *
 * @param value in the unit's symbol
 * @param from the first token, with a currency sign
 * @param to the last token, the unit or the noun
 */
record Measure(String kind, double value, String unit, boolean approximate, Token from, Token to) {}
