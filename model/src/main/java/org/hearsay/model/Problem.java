package org.hearsay.model;

import java.util.Optional;

/**
 * An input that could not be read, or not as a whole.
 *
 * @param code stable and short: it is counted
 * @param where the file, or the name of the stream
 * @param line the line in it, counted from 1, where that tells something
 * @param message what is wrong, the value, and what to do
 */
public record Problem(String code, String where, Optional<Integer> line, String message) {}
