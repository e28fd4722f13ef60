package org.hearsay.reader;

/** Whose conventions trees and names follow, in the order of the model's banks. */
public enum Treebank {
  /** What Hearsay's rules are written for. */
  HEARSAY,
  /** The Georgetown University Multilayer corpus (Zeldes 2017). */
  GUM
}
