package dev.lookercodemode.prompts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The workflows that the jar carries, in the order of {@code prompts/order.txt}. */
public final class Prompts {
  private static final String FOLDER = "/prompts/";

  private Prompts() {}

  private static final class Holder {
    static final List<Prompt> ALL = readAll();
  }

  /** All of them, read on first use. */
  public static List<Prompt> all() {
    return Holder.ALL;
  }

  private static List<Prompt> readAll() {
    List<Prompt> prompts = new ArrayList<>();
    for (String name : resource("order.txt").lines().filter(l -> !l.isBlank()).toList()) {
      String file = name.strip() + ".md";
      try {
        prompts.add(PromptReader.read("prompts/" + file, resource(file)));
      } catch (InvalidPromptException e) {
        throw new IllegalStateException(e);
      }
    }
    return List.copyOf(prompts);
  }

  private static String resource(String file) {
    try (InputStream in = Prompts.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + FOLDER + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
