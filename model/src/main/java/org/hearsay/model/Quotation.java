package org.hearsay.model;

/** How much of the content is inside quotation marks. NONE is the publisher's own voice. */
public enum Quotation {
  DIRECT,
  MIXED,
  INDIRECT,
  NONE
}
