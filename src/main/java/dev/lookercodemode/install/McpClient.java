package dev.lookercodemode.install;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An MCP client whose configuration file is known. */
public enum McpClient {
  /** Anthropic's desktop application. */
  CLAUDE_DESKTOP(
      "claude-desktop",
      "Claude Desktop",
      "mcpServers",
      false,
      false,
      "Quit Claude Desktop (closing its window is not enough) and start it again."),
  /** Anthropic's agent for the terminal. */
  CLAUDE_CODE(
      "claude-code",
      "Claude Code",
      "mcpServers",
      true,
      false,
      "Start Claude Code anew; /mcp shows the server."),
  /** The Cursor editor. */
  CURSOR(
      "cursor",
      "Cursor",
      "mcpServers",
      false,
      true,
      "Restart Cursor, and switch the server on in its settings where it asks for that."),
  /** Visual Studio Code with GitHub Copilot. */
  VSCODE(
      "vscode",
      "VS Code",
      "servers",
      true,
      true,
      "Run the command \"MCP: List Servers\" in VS Code, and start the server there.");

  private final String label;
  private final String title;
  private final String serversKey;
  private final boolean typed;
  private final boolean comments;
  private final String next;

  McpClient(
      String label, String title, String serversKey, boolean typed, boolean comments, String next) {
    this.label = label;
    this.title = title;
    this.serversKey = serversKey;
    this.typed = typed;
    this.comments = comments;
    this.next = next;
  }

  /**
   * The client of this label.
   *
   * @throws InstallException if there is none
   */
  public static McpClient labelled(String label) throws InstallException {
    for (McpClient client : values()) {
      if (client.label.equals(label)) {
        return client;
      }
    }
    throw new InstallException("unknown client " + label + ": use one of " + labels());
  }

  /** The labels of all clients, for messages. */
  public static String labels() {
    List<String> all = Arrays.stream(values()).map(McpClient::label).toList();
    return String.join(", ", all);
  }

  /** How the command line names it. */
  public String label() {
    return label;
  }

  /** How its maker names it. */
  public String title() {
    return title;
  }

  /** What its user does after a change of the file, in one sentence. */
  public String next() {
    return next;
  }

  /** How its file refers to a variable of its own environment; null where it cannot. */
  public @Nullable String reference(String variable) {
    return switch (this) {
      case CLAUDE_DESKTOP -> null;
      case CLAUDE_CODE -> "${" + variable + "}";
      case CURSOR, VSCODE -> "${env:" + variable + "}";
    };
  }

  /** The member of the file that holds the servers. */
  String serversKey() {
    return serversKey;
  }

  /** Whether an entry says that the server speaks over its standard streams. */
  boolean typed() {
    return typed;
  }

  /** Whether it reads comments and trailing commas; in another's file they are a fault. */
  boolean readsComments() {
    return comments;
  }
}
