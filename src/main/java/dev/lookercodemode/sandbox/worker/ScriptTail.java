package dev.lookercodemode.sandbox.worker;

import com.oracle.js.parser.ir.Block;
import com.oracle.js.parser.ir.BlockStatement;
import com.oracle.js.parser.ir.EmptyNode;
import com.oracle.js.parser.ir.ExpressionStatement;
import com.oracle.js.parser.ir.FunctionNode;
import com.oracle.js.parser.ir.IfNode;
import com.oracle.js.parser.ir.Statement;
import com.oracle.js.parser.ir.TryNode;
import com.oracle.js.parser.ir.VarNode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a script without a final {@code return} means to answer: its last expression, as in a
 * console, or what its one function answers that nobody calls.
 */
final class ScriptTail {
  private static final Set<String> ENTRY_POINTS =
      Set.of("main", "run", "execute", "handler", "script", "solve");

  private final List<Statement> statements;
  private final String text;

  ScriptTail(List<Statement> statements, String text) {
    this.statements =
        statements.stream()
            .filter(s -> !(s instanceof EmptyNode))
            .sorted(Comparator.comparingInt(ScriptTail::start))
            .toList();
    this.text = text;
  }

  void apply(Assembly assembly) {
    if (statements.isEmpty()) {
      return;
    }
    if (statements.stream().allMatch(VarNode.class::isInstance)) {
      String function = uncalledFunction();
      if (function != null) {
        assembly.insert(text.length(), "\n;return " + function + "();");
        return;
      }
    }
    answer(statements.getLast(), assembly);
  }

  private void answer(@Nullable Statement last, Assembly assembly) {
    switch (last) {
      case ExpressionStatement s -> {
        assembly.insert(startOfExpression(s), "return ");
        if (s.getExpression() instanceof FunctionNode) {
          assembly.callResult();
        }
      }
      case BlockStatement s -> answer(s.getBlock(), assembly);
      case IfNode s -> {
        answer(s.getPass(), assembly);
        answer(s.getFail(), assembly);
      }
      case TryNode s -> {
        answer(s.getBody(), assembly);
        s.getCatches().forEach(c -> answer(c.getBody(), assembly));
      }
      case null, default -> {
        // a loop or a declaration answers nothing
      }
    }
  }

  private void answer(@Nullable Block block, Assembly assembly) {
    if (block != null) {
      block.getStatements().stream()
          .max(Comparator.comparingInt(ScriptTail::start))
          .ifPresent(s -> answer(s, assembly));
    }
  }

  /**
   * The name of the function that a script of declarations only must mean to run; null where that
   * is not clear.
   */
  private @Nullable String uncalledFunction() {
    List<VarNode> functions =
        statements.stream().map(VarNode.class::cast).filter(ScriptTail::isCallable).toList();
    if (functions.size() == 1) {
      return functions.getFirst().getName().getName();
    }
    return functions.stream()
        .map(f -> f.getName().getName())
        .filter(ENTRY_POINTS::contains)
        .findFirst()
        .orElse(null);
  }

  private static boolean isCallable(VarNode declaration) {
    return declaration.getInit() instanceof FunctionNode function && function.getLength() == 0;
  }

  /** The parser lets a string begin after its quote. */
  private int startOfExpression(ExpressionStatement s) {
    int start = start(s) - ScriptParser.SHIFT;
    return start > 0 && "'\"`".indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
  }

  private static int start(Statement s) {
    return s.getStart();
  }
}
