package org.hearsay.extract.times;

import java.util.regex.Pattern;

/**
 * One row of {@code times-rules.tsv}.
 *
 * @param reads the operation that reads a match
 * @param argument of the operation; blank if it takes none
 */
record Rule(String name, Pattern pattern, Operation reads, String argument) {}
