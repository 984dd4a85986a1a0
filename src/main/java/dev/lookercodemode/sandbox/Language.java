package dev.lookercodemode.sandbox;

/** A guest language of the sandbox. */
public enum Language {
  JAVASCRIPT("js", 256),
  PYTHON("python", 512);

  private final String label;
  private final int heapMegabytes;

  Language(String label, int heapMegabytes) {
    this.label = label;
    this.heapMegabytes = heapMegabytes;
  }

  /** Its short name in files, folders and command lines. */
  public String label() {
    return label;
  }

  /** The heap of a worker where nothing else is asked for. */
  int heapMegabytes() {
    return heapMegabytes;
  }
}
