package dev.lookercodemode.demo.lookml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.Json;
import java.util.ArrayList;
import java.util.List;

/** Finds what is wrong with a LookML file: braces that do not match and lines that say nothing. */
final class LookmlCheck {
  private LookmlCheck() {}

  /** Errors as the API documents them. */
  static List<ObjectNode> errors(String path, String content) {
    List<ObjectNode> errors = new ArrayList<>();
    if (!path.endsWith(".lkml")) {
      return errors;
    }
    int depth = 0;
    int line = 0;
    boolean inSql = false;
    for (String text : content.split("\n", -1)) {
      line++;
      String bare = text.replaceAll("#.*", "").replaceAll("\"[^\"]*\"", "\"\"");
      String outside = inSql ? "" : bare.replaceAll("\\$\\{[^}]*}", "");
      inSql =
          (inSql || bare.matches(".*\\b(sql|html|expression)\\w*\\s*:.*")) && !bare.contains(";;");
      for (int i = 0; i < outside.length(); i++) {
        char c = outside.charAt(i);
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth < 0) {
          errors.add(error(path, line, "Unexpected '}'."));
          depth = 0;
        }
      }
      String word = outside.strip();
      if (!word.isEmpty() && !inSql && !word.matches(".*[:{}\\[\\],;].*")) {
        errors.add(error(path, line, "Unexpected \"" + word + "\": a parameter needs a colon."));
      }
    }
    if (depth > 0) {
      errors.add(error(path, line, "A '{' is not closed."));
    }
    return errors;
  }

  private static ObjectNode error(String path, int line, String message) {
    return Json.object()
        .put("code", "lookml_syntax")
        .put("severity", "error")
        .put("kind", "syntax")
        .put("message", message)
        .put("sanitized_message", message)
        .put("file_path", path)
        .put("line_number", line);
  }
}
