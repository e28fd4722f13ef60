package org.hearsay.model;

/** How exact the point of a place is (codebook 7). */
public enum Precision {
  POINT,
  CITY,
  REGION,
  COUNTRY
}
