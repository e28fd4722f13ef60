package org.hearsay.model.dispatch;

/** TIMEX3's types (TimeML 1.2.1). */
public enum TimexType {
  DATE,
  TIME,
  DURATION,
  SET
}
