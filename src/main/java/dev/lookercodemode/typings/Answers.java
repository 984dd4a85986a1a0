package dev.lookercodemode.typings;

import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Type;
import java.util.List;

/** What a success of an operation gives to a script, told from its declared media types. */
enum Answers {
  /** A value of the declared type. */
  VALUE,
  /** Nothing: an empty string stands for it. */
  NOTHING,
  /** Bytes. */
  BYTES,
  /** Text or bytes, by the header of the response. */
  TEXT_OR_BYTES,
  /** What the argument {@code result_format} asks for. */
  BY_FORMAT;

  static final String FORMAT = "result_format";

  static Answers of(Operation operation) {
    List<String> media = operation.resultMediaTypes();
    boolean format = operation.parameters().stream().anyMatch(p -> p.name().equals(FORMAT));
    if (format && media.stream().anyMatch(m -> m.startsWith("text"))) {
      return BY_FORMAT;
    }
    if (media.isEmpty() && operation.result() instanceof Type.Anything) {
      return NOTHING;
    }
    long binary = media.stream().filter(Answers::isBinary).count();
    if (binary == 0) {
      return VALUE;
    }
    return binary == media.size() ? BYTES : TEXT_OR_BYTES;
  }

  private static boolean isBinary(String mediaType) {
    return mediaType.equals("application/pdf")
        || (mediaType.startsWith("image/") && !mediaType.endsWith("+xml"));
  }
}
