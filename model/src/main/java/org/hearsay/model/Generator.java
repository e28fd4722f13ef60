package org.hearsay.model;

/**
 * The program, model and gazetteer that made a ledger.
 *
 * @param models the annotator and its version
 * @param gazetteer the gazetteer and its version
 */
public record Generator(String name, String version, String models, String gazetteer) {}
