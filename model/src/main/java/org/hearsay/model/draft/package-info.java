/**
 * What a stage found, in the words of the text, before sources and roles are resolved. Only the
 * stages that read a dispatch use it. Imports only {@code java.*} and other packages of the model.
 */
package org.hearsay.model.draft;
