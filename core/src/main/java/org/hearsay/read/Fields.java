package org.hearsay.read;

import java.util.Optional;

/**
 * The fields of one dispatch as in the input, before they are interpreted.
 *
 * @param id the id in the input, or file and line
 * @param published the date as written
 * @param text exactly as in the input
 */
record Fields(
    String id,
    Optional<String> uri,
    Optional<String> published,
    Optional<String> publisher,
    Optional<String> headline,
    Optional<String> language,
    String text) {}
