package org.hearsay.extract.times.rules;

import java.util.regex.Pattern;

/**
 * One row of {@code times_rules.tsv}.
 *
 * @param reads the operation that computes the value
 * @param argument the argument of the operation; blank if it takes none
 */
public record Rule(String name, Pattern pattern, Operation reads, String argument) {}
