package dev.lookercodemode.looker.net;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that are reached without a proxy ({@code NO_PROXY}): names with all below them, {@code
 * *}, addresses, networks in CIDR notation; each with a port, where only that is meant. Immutable.
 */
final class NoProxy {
  /** No host but this machine. */
  static final NoProxy NOBODY = new NoProxy(List.of());

  private static final Pattern ENTRY = Pattern.compile("[^,\\s]+");

  private final List<Rule> rules;

  private NoProxy(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  private interface Rule {
    boolean covers(String host, @Nullable InetAddress address, int port);
  }

  /**
   * Reads a list with commas or blanks between.
   *
   * @throws NetworkException if one of them is a network that does not exist
   */
  static NoProxy read(String variable, String list) throws NetworkException {
    List<Rule> rules = new ArrayList<>();
    for (MatchResult entry : ENTRY.matcher(list).results().toList()) {
      rules.add(rule(variable, entry.group().toLowerCase(Locale.ROOT)));
    }
    return new NoProxy(rules);
  }

  private static Rule rule(String variable, String entry) throws NetworkException {
    if (entry.equals("*")) {
      return (host, address, port) -> true;
    }
    if (entry.contains("/")) {
      return network(variable, entry);
    }
    String name = entry;
    int only = -1;
    int colon = entry.lastIndexOf(':');
    boolean literal6 = entry.indexOf(':') != colon && !entry.contains("]:");
    if (colon > 0 && !literal6 && entry.substring(colon + 1).matches("\\d{1,5}")) {
      only = Integer.parseInt(entry.substring(colon + 1));
      name = entry.substring(0, colon);
    }
    InetAddress exact = literal(name);
    String suffix = name.replaceFirst("^\\*?\\.", "");
    int wanted = only;
    return (host, address, port) ->
        (wanted < 0 || wanted == port)
            && (exact != null
                ? exact.equals(address)
                : host.equals(suffix) || host.endsWith("." + suffix));
  }

  private static Rule network(String variable, String entry) throws NetworkException {
    int slash = entry.indexOf('/');
    InetAddress base = literal(entry.substring(0, slash));
    String length = entry.substring(slash + 1);
    if (base == null
        || !length.matches("\\d{1,3}")
        || Integer.parseInt(length) > base.getAddress().length * 8) {
      throw new NetworkException(
          variable + " has " + entry + ", which is not a network. Expected e.g. 10.0.0.0/8.");
    }
    int bits = Integer.parseInt(length);
    return (host, address, port) -> address != null && within(base, bits, address);
  }

  private static boolean within(InetAddress base, int bits, InetAddress address) {
    byte[] network = base.getAddress();
    byte[] asked = address.getAddress();
    if (network.length != asked.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((network[bit / 8] & mask) != (asked[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a host is reached directly. This machine always is. */
  boolean covers(String host, int port) {
    String name = host.toLowerCase(Locale.ROOT);
    InetAddress address = literal(name);
    if (name.equals("localhost") || (address != null && address.isLoopbackAddress())) {
      return true;
    }
    return rules.stream().anyMatch(rule -> rule.covers(name, address, port));
  }

  /** The address that is written out as one; null for a name, which is not looked up. */
  private static @Nullable InetAddress literal(String text) {
    String plain =
        text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
    try {
      return InetAddress.ofLiteral(plain);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
