package dev.lookercodemode.typings;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Property;
import dev.lookercodemode.api.Schema;
import dev.lookercodemode.api.Type;
import dev.lookercodemode.discovery.GuestDeclarations;
import dev.lookercodemode.discovery.SchemaNames;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The Python declarations of an API document: what a script sees, as one stub file. Stateless. */
public final class PythonTypings {
  private static final Pattern HELPER = Pattern.compile("^def (\\w+)", Pattern.MULTILINE);

  private PythonTypings() {}

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
    PythonTypes types = new PythonTypes(new SchemaNames(api));
    PythonMethods methods = new PythonMethods(types, size);
    String guest = guest(size);
    StringBuilder text = new StringBuilder();
    text.append("# Looker API ")
        .append(api.version())
        .append(" as scripts of looker-code-mode see");
    text.append(" it: ").append(selection.operations().size()).append(" methods");
    text.append(tag == null ? "" : " of " + tag).append(". Generated.\n");
    text.append(guest).append('\n');
    text.append("class LookerSdk:\n");
    HELPER
        .matcher(guest)
        .results()
        .map(m -> m.group(1))
        .distinct()
        .forEach(
            n -> text.append("    ").append(n).append(" = staticmethod(").append(n).append(")\n"));
    for (Map.Entry<String, List<Operation>> group : selection.byTag().entrySet()) {
      text.append("    # --- ").append(group.getKey().replaceAll("\\s+", " ")).append('\n');
      group.getValue().forEach(o -> text.append(methods.declarations(o)));
    }
    text.append("\nsdk: LookerSdk\n# Every method is also a function.\n");
    if (size != Size.COMPACT) {
      selection
          .operations()
          .forEach(o -> text.append(o.name()).append(" = sdk.").append(o.name()).append('\n'));
    }
    text.append('\n');
    List<Schema> schemas =
        size == Size.COMPACT || tag != null ? selection.schemas() : api.schemas();
    schemas.forEach(s -> text.append(declaration(s, types, size)));
    return text.toString();
  }

  private static String guest(Size size) {
    String text = GuestDeclarations.python();
    return size == Size.COMPACT
        ? text.replaceAll("(?m)^(def .*):\n    \"\"\".*\"\"\"\n", "$1: ...\n")
            .replaceAll("(?m)^(?: {4}\"\"\".*\"\"\"|#.*)\n", "")
            .replaceAll("\n\n+", "\n")
        : text;
  }

  private static String declaration(Schema schema, PythonTypes types, Size size) {
    StringBuilder text = new StringBuilder();
    text.append("class ").append(types.of(new Type.Named(schema.name()))).append("(Model):");
    if (schema.properties().isEmpty()) {
      return text.append(" ...\n").toString();
    }
    // A class needs a statement, and a member that is a keyword is only a comment.
    if (schema.properties().stream().noneMatch(p -> PythonTypes.isName(p.name()))) {
      text.append(" ...");
    }
    if (size == Size.COMPACT) {
      return text.append(
              schema.properties().stream()
                  .filter(p -> PythonTypes.isName(p.name()))
                  .map(p -> member(p, types))
                  .collect(Collectors.joining("; ", " ", "\n")))
          .toString();
    }
    text.append('\n');
    for (Property p : schema.properties()) {
      text.append("    ").append(member(p, types));
      List<String> notes = JsDoc.lines(p, size);
      if (size == Size.FULL && p.readOnly()) {
        notes.add("read-only");
      }
      text.append(notes.isEmpty() ? "" : "  # " + String.join(" ", notes).replace("@", ""));
      text.append('\n');
    }
    return text.toString();
  }

  private static String member(Property p, PythonTypes types) {
    String type = types.of(p.type()) + (p.nullable() ? " | None" : "");
    return PythonTypes.isName(p.name())
        ? p.name() + ": " + type
        : "# as a key only: " + PythonTypes.quoted(p.name()) + ": " + type;
  }
}
