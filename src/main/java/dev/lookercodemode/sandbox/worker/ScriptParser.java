package dev.lookercodemode.sandbox.worker;

import com.oracle.js.parser.ErrorManager;
import com.oracle.js.parser.Parser;
import com.oracle.js.parser.ParserException;
import com.oracle.js.parser.ScriptEnvironment;
import com.oracle.js.parser.Source;
import com.oracle.js.parser.ir.ExpressionStatement;
import com.oracle.js.parser.ir.FunctionNode;
import com.oracle.js.parser.ir.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * GraalJS's own parser, asked whether a text would do as the body of an async function, and what
 * stands in it. Positions are those of the text.
 */
final class ScriptParser {
  private static final String PREFIX = "(async()=>{";
  private static final ScriptEnvironment ENVIRONMENT =
      ScriptEnvironment.builder()
          .ecmaScriptVersion(ScriptEnvironment.ES_STAGING)
          .emptyStatements(true)
          .allowBigInt(true)
          .annexB(true)
          .classFields(true)
          .privateFieldsIn(true)
          .build();

  private ScriptParser() {}

  /** How far the positions in the tree are ahead of those in the text. */
  static final int SHIFT = PREFIX.length();

  /** What came of a parse: the statements, or the position of the first error and its message. */
  record Parsed(List<Statement> statements, int errorPosition, String error) {
    boolean ok() {
      return error.isEmpty();
    }
  }

  static Parsed parse(String body) {
    FunctionNode program;
    try {
      // The line break ends a comment on the last line.
      program = parser(PREFIX + body + "\n})").parse();
    } catch (ParserException e) {
      return error(e.getPosition(), e.getRawMessage());
    } catch (StackOverflowError e) {
      return error(SHIFT, "the script is nested too deeply");
    }
    List<Statement> all = program.getBody().getStatements();
    FunctionNode function = function(all.getFirst());
    if (all.size() > 1 || function == null || function.getFinish() < SHIFT + body.length()) {
      int end = function == null ? SHIFT : function.getFinish() - 1;
      return error(end, "a closing brace without its opening one");
    }
    return new Parsed(
        function.getBody().getStatements().stream().filter(s -> s.getStart() >= SHIFT).toList(),
        0,
        "");
  }

  /**
   * Whether a text is code in which the pattern matches nothing but comments, strings, templates
   * and the like: there any character can stand, so the text parses with one that no code has.
   */
  static boolean isProse(String text, Pattern pattern) {
    return parse(pattern.matcher(text).replaceAll(m -> "\u0001".repeat(m.group().length()))).ok();
  }

  private static Parsed error(int position, @Nullable String message) {
    return new Parsed(
        List.of(), Math.max(0, position - SHIFT), message == null ? "syntax error" : message);
  }

  private static Parser parser(String text) {
    return new Parser(ENVIRONMENT, Source.sourceFor("script.js", text), new Throwing());
  }

  private static @Nullable FunctionNode function(Statement statement) {
    return statement instanceof ExpressionStatement s && s.getExpression() instanceof FunctionNode f
        ? f
        : null;
  }

  /** The first error ends the parse. */
  private static final class Throwing extends ErrorManager {
    @Override
    public void error(ParserException e) {
      throw e;
    }
  }
}
