package org.hearsay.model;

/** What a source does with the proposition (codebook 4). */
public enum Stance {
  STATE,
  ANNOUNCE,
  CONFIRM,
  DENY,
  RULE_OUT,
  ESTIMATE,
  ALLEGE,
  WARN,
  THREATEN,
  DEMAND,
  PROPOSE,
  PROMISE,
  UNKNOWN,
  DECLINE
}
