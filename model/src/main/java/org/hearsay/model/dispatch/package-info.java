/**
 * A dispatch as it was published: its text, publisher, dates, key and revision, spans of its text,
 * and what could not be read. Imports only {@code java.*}.
 */
package org.hearsay.model.dispatch;
