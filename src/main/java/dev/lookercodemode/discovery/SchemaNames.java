package dev.lookercodemode.discovery;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that the schemas of a document have in declarations: their own, unless a script's
 * language or its helpers mean something else by it. Then {@code Api} stands before it: {@code
 * ApiError}. Safe for use by several threads; the names are made on first use.
 */
public final class SchemaNames {
  private static final String PREFIX = "Api";

  /** What either language means by a name; the helpers' types are taken as well. */
  private static final Set<String> TAKEN =
      Set.of(
          """
          Any Array ArrayBuffer Awaited BigInt Body Boolean DataView Date Error Exclude Extract False
          Function Generator Infinity Intl Iterable Iterator JSON Literal LookerSdk Map Mapping Math
          Model NaN NoInfer NonNullable None NotRequired Number Object Omit Parameters Partial Pick
          Promise PromiseLike Protocol Proxy RangeError Readonly Record ReferenceError Reflect RegExp
          Required ReturnType Sequence Set String Symbol SyntaxError True TypeError TypedDict URIError
          Uint8Array Union WeakMap WeakRef WeakSet
          """
              .strip()
              .split("\\s+"));

  private final ApiDocument api;
  private @Nullable Map<String, String> names;

  public SchemaNames(ApiDocument api) {
    this.api = api;
  }

  /** The name of a schema; null where the document names a schema that it does not have. */
  public @Nullable String of(String schema) {
    return names().get(schema);
  }

  private synchronized Map<String, String> names() {
    if (names == null) {
      names = made();
    }
    return names;
  }

  private Map<String, String> made() {
    Map<String, String> made = new HashMap<>();
    Set<String> used = new HashSet<>(TAKEN);
    used.addAll(GuestDeclarations.in(Notation.TYPESCRIPT).names());
    for (Schema schema : api.schemas()) {
      String plain = schema.name().replaceAll("[^A-Za-z0-9_]", "_");
      String name = plain.matches("[A-Za-z].*") ? plain : PREFIX + plain;
      while (!used.add(name)) {
        name = PREFIX + name;
      }
      made.put(schema.name(), name);
    }
    return made;
  }
}
