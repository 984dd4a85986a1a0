package dev.lookercodemode.typings;

/** How much a text says: every token of it is a model's attention. */
public enum Size {
  /** One signature per method, only the types they need, no documentation. */
  COMPACT,
  /** Every way to call a method, all types, one line of documentation on each method. */
  STANDARD,
  /** The same with documentation on everything that has some. */
  FULL
}
