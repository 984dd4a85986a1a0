package dev.lookercodemode.sandbox.worker;

import java.util.HashMap;
import java.util.Map;

/** The names of a run's attachments: no two are the same. Safe for use by several threads. */
final class AttachmentNames {
  private final Map<String, Integer> given = new HashMap<>();

  /** This name, with a number put in where it is given already. */
  synchronized String unique(String name) {
    int earlier = given.merge(name, 1, Integer::sum) - 1;
    int dot = name.lastIndexOf('.');
    return earlier == 0
        ? name
        : dot > 0
            ? name.substring(0, dot) + "-" + (earlier + 1) + name.substring(dot)
            : name + "-" + (earlier + 1);
  }
}
