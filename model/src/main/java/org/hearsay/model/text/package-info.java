/**
 * The linguistic annotation of a text: sentences, tokens, names, coreference and marks of
 * attributions. Only the stages that read a dispatch use it. Imports only {@code java.*} and the
 * package {@code dispatch}.
 */
package org.hearsay.model.text;
