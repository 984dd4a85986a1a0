package dev.lookercodemode.typings;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Body;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Property;
import dev.lookercodemode.api.Schema;
import dev.lookercodemode.api.Type;
import dev.lookercodemode.discovery.GuestDeclarations;
import dev.lookercodemode.discovery.SchemaNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The TypeScript declarations of an API document: what a script sees, as one file without imports.
 * Stateless.
 */
public final class TypeScriptTypings {
  private static final Pattern HELPER =
      Pattern.compile("^declare function (\\w+)", Pattern.MULTILINE);

  /** The same type in few words; it has the language's own globals besides. */
  private static final String SHORT_SDK =
      """
      type LookerSdk = typeof globalThis & { ok<T>(answer: T | Promise<T>): Promise<T> };
      declare const sdk: LookerSdk;
      """;

  private TypeScriptTypings() {}

  /** The declarations of everything. */
  public static String of(ApiDocument api, Size size) {
    return of(api, size, null);
  }

  /**
   * The declarations of the methods of one tag and of what they need.
   *
   * @param tag the tag, upper or lower case; null for all
   */
  public static String of(ApiDocument api, Size size, @Nullable String tag) {
    Selection selection = Selection.of(api, tag);
    TypeScriptTypes types = new TypeScriptTypes(new SchemaNames(api));
    TypeScriptMethods methods = new TypeScriptMethods(types, size);
    String guest = guest(size);
    StringBuilder text = new StringBuilder();
    text.append("// Looker API ")
        .append(api.version())
        .append(" as scripts of looker-code-mode see");
    text.append(" it: ").append(selection.operations().size()).append(" methods");
    text.append(tag == null ? "" : " of " + tag).append(". Generated.\n");
    if (size == Size.COMPACT) {
      text.append("// Each method also takes one object with all its arguments by name.\n");
    }
    text.append(guest).append('\n');
    for (Map.Entry<String, List<Operation>> group : selection.byTag().entrySet()) {
      text.append("// --- ").append(group.getKey().replaceAll("\\s+", " ")).append('\n');
      group.getValue().forEach(o -> text.append(methods.declarations(o)));
      text.append('\n');
    }
    text.append(size == Size.COMPACT ? SHORT_SDK : sdk(selection, guest)).append('\n');
    List<Schema> schemas =
        size == Size.COMPACT || tag != null ? selection.schemas() : api.schemas();
    schemas.forEach(s -> text.append(declaration(s, selection, types, size)));
    return text.toString();
  }

  /**
   * The declarations of one method with all documentation, and of the types it takes and answers
   * itself; what these are made of is left to be asked for.
   */
  public static String ofOperation(ApiDocument api, Operation operation) {
    Selection selection = Selection.of(api, null);
    TypeScriptTypes types = new TypeScriptTypes(new SchemaNames(api));
    StringBuilder text = new StringBuilder();
    text.append(new TypeScriptMethods(types, Size.FULL).declarations(operation));
    Set<String> named = new LinkedHashSet<>();
    Body body = operation.body();
    if (body != null) {
      Selection.names(body.type(), named);
    }
    Selection.names(operation.result(), named);
    for (String name : named) {
      api.schema(name).ifPresent(s -> text.append(declaration(s, selection, types, Size.FULL)));
    }
    return text.toString();
  }

  private static String guest(Size size) {
    String text = GuestDeclarations.typeScript();
    return size == Size.COMPACT
        ? text.replaceAll("(?m)^ */\\*\\*.*\\*/\n", "").replaceAll("\n\n+", "\n")
        : text;
  }

  private static String sdk(Selection selection, String guest) {
    StringBuilder text = new StringBuilder("interface LookerSdk {\n");
    text.append("  ok<T>(answer: T | Promise<T>): Promise<T>;\n");
    Matcher helpers = HELPER.matcher(guest);
    List<String> names = helpers.results().map(m -> m.group(1)).distinct().toList();
    names.forEach(n -> text.append(member(n)));
    selection.operations().forEach(o -> text.append(member(o.name())));
    return text.append("}\ndeclare const sdk: LookerSdk;\n").toString();
  }

  private static String member(String name) {
    return "  " + name + ": typeof " + name + ";\n";
  }

  private static String declaration(
      Schema schema, Selection selection, TypeScriptTypes types, Size size) {
    String name = types.of(new Type.Named(schema.name()));
    boolean entity = selection.entity(schema);
    boolean oneLine = size == Size.COMPACT;
    String indent = oneLine ? "" : "  ";
    return schema.properties().stream()
        .map(p -> JsDoc.comment(JsDoc.lines(p, size), indent) + indent + member(p, entity, types))
        .collect(
            Collectors.joining(
                oneLine ? " " : "\n",
                "interface " + name + (oneLine ? " { " : " {\n"),
                oneLine ? " }\n" : "\n}\n"));
  }

  /** All members are optional, for `fields` chooses among them; but nobody leaves the id out. */
  private static String member(Property p, boolean entity, TypeScriptTypes types) {
    boolean present = entity && p.name().equals("id") && !p.nullable();
    return (p.readOnly() ? "readonly " : "")
        + TypeScriptTypes.key(p.name())
        + (present ? ": " : "?: ")
        + types.of(p.type())
        + (p.nullable() ? " | null" : "")
        + ";";
  }
}
