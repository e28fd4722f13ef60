package org.hearsay.read;

import java.util.Optional;

/**
 * What an input tells of one dispatch, before any of it is understood.
 *
 * @param id as the input gives it, or file and line
 * @param published the words of the date
 * @param text as it stands in the input
 */
record Fields(
    String id,
    Optional<String> uri,
    Optional<String> published,
    Optional<String> publisher,
    Optional<String> headline,
    Optional<String> language,
    String text) {}
