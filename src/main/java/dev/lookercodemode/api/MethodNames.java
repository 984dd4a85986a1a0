package dev.lookercodemode.api;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rule by which a name from a foreign document may become a function in a script: all of
 * Looker's are lower-case words, and none may take the place of what both languages and their
 * preludes stand on.
 */
final class MethodNames {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,99}");

  /** Lower-case words that JavaScript reserves, and globals and members its objects rely on. */
  private static final Set<String> JAVASCRIPT =
      words(
"""
abstract arguments async await boolean break byte case catch char class const
constructor continue debugger default delete do double else enum escape eval
export extends false final finally float for function get goto if implements
import in instanceof int interface let long name native new null of package
private protected prototype public return self set short static super switch
synchronized then this throw throws transient true try typeof undefined
unescape using var void volatile while window with yield
""");

  /** Lower-case keywords and built-in functions of Python, and modules that scripts import. */
  private static final Set<String> PYTHON =
      words(
"""
abs aiter all and anext any as ascii assert asyncio bin bool breakpoint
builtins bytearray bytes callable chr classmethod compile complex copyright
credits datetime def del delattr dict divmod elif enumerate except exec exit
filter format from frozenset getattr global globals hasattr hash hex id input
is isinstance issubclass iter json lambda len license list locals map math max
memoryview min next nonlocal not object oct open or ord os pass pow print
property quit raise range re repr reversed round setattr slice sorted
staticmethod str sum sys time tuple type vars zip
""");

  /** What the preludes give a script beside the methods. */
  private static final Set<String> HELPERS =
      words(
"""
all_pages as_user attach body console describe dev_mode dir dry_run error
examples globalthis help host looker_sdk lookup lookup_type main models ok on
parse_csv progress readme sdk search search_with_lookups sleep try_each types
wait_for
""");

  private MethodNames() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  static boolean usable(String name) {
    return FORM.matcher(name).matches()
        && !JAVASCRIPT.contains(name)
        && !PYTHON.contains(name)
        && !HELPERS.contains(name);
  }
}
