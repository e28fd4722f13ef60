package org.hearsay.reader;

/** The annotation schemes of trees and names, in the order of the model's scheme embeddings. */
public enum Treebank {
  /** The scheme that Hearsay's rules expect. */
  HEARSAY,
  /** The Georgetown University Multilayer corpus (Zeldes 2017). */
  GUM
}
