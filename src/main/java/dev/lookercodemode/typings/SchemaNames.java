package dev.lookercodemode.typings;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names that the schemas of a document have in the typings: their own, unless a script's
 * language or its helpers mean something else by it. Immutable.
 */
final class SchemaNames {
  /** {@code Error} is the class of all exceptions; what Looker answers on failure is another. */
  private static final String PREFIX = "Api";

  private static final Set<String> TAKEN =
      Set.of(
          """
          Any Array ArrayBuffer Awaited BigInt Body Boolean Bytes Console DataView Date Error Exclude
          Extract False Fields Function Generator Hit Id Infinity Intl Iterable Iterator JSON Literal
          LookerError LookerSdk Map Mapping Math Model NaN NoInfer NonNullable None NotRequired Number
          Object Omit Parameters Partial Pick Promise PromiseLike Protocol Proxy RangeError Readonly
          Record ReferenceError Reflect RegExp Required ResultFormat ResultOf ReturnType Row Sequence
          Set String Symbol SyntaxError True TypeError TypedDict URIError Uint8Array Union WeakMap
          WeakRef WeakSet
          """
              .strip()
              .split("\\s+"));

  private final Map<String, String> names = new HashMap<>();

  SchemaNames(ApiDocument api) {
    Set<String> used = new HashSet<>(TAKEN);
    for (Schema schema : api.schemas()) {
      String plain = schema.name().replaceAll("[^A-Za-z0-9_]", "_");
      String name = plain.matches("[A-Za-z].*") ? plain : PREFIX + plain;
      while (!used.add(name)) {
        name = PREFIX + name;
      }
      names.put(schema.name(), name);
    }
  }

  /** The name of a schema; null where the document names a schema that it does not have. */
  @org.jspecify.annotations.Nullable
  String of(String schema) {
    return names.get(schema);
  }
}
