package org.hearsay.model.dispatch;

import java.util.Optional;

/**
 * An input that could not be read, or only in part.
 *
 * @param code a stable, short code, which is counted
 * @param where the file, or the name of the stream
 * @param line the line, counted from 1, if that helps
 * @param message what is wrong, the value, and what to do
 */
public record Problem(String code, String where, Optional<Integer> line, String message) {}
