package dev.lookercodemode.install;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The list of servers in one client's configuration file, and changes of this server's entry in it.
 * A change keeps everything else as it stands, is written whole or not at all, and leaves a copy of
 * the file as it was. Not safe for use by several threads.
 */
public final class ClientConfiguration {
  private static final String PROGRAM = "looker-code-mode";

  private final McpClient client;
  private final Path file;
  private final InstantSource clock;

  /**
   * Reads nothing yet.
   *
   * @param file the client's, which need not exist
   */
  public ClientConfiguration(McpClient client, Path file) {
    this(client, file, InstantSource.system());
  }

  ClientConfiguration(McpClient client, Path file, InstantSource clock) {
    this.client = client;
    this.file = file;
    this.clock = clock;
  }

  /** The client's file, which need not exist. */
  public Path file() {
    return file;
  }

  /** A file that holds the entry and nothing else, to be pasted. */
  public String snippet(ServerEntry entry) {
    try {
      return JsonText.read("{}", false)
          .with(List.of(client.serversKey(), entry.name()), entry.json(client))
          .text();
    } catch (IOException e) {
      throw new IllegalStateException(e); // there is no file that could be wrong
    }
  }

  /**
   * Puts the entry in, or changes the one of its name: what that says beyond ours, such as
   * variables that the user added, stays.
   *
   * @throws InstallException if the file cannot be read, changed or written; then it is untouched
   */
  public Change add(ServerEntry entry) throws InstallException {
    ConfigurationFile before = ConfigurationFile.read(file, clock);
    ObjectNode ours = entry.json(client);
    List<String> kept = new ArrayList<>();
    return change(
        before,
        kept,
        text -> {
          List<String> place = List.of(client.serversKey(), entry.name());
          JsonNode there = text.at(place);
          if (there == null) {
            return text.with(place, ours);
          }
          refuseAnothers(entry.name(), there);
          JsonText now = text;
          for (Map.Entry<String, JsonNode> member : ours.properties()) {
            if (!member.getKey().equals("env")) {
              now = now.with(path(place, member.getKey()), member.getValue());
            }
          }
          for (Map.Entry<String, String> variable : entry.environment().entrySet()) {
            now =
                now.with(
                    path(path(place, "env"), variable.getKey()),
                    ours.path("env").path(variable.getKey()));
          }
          there
              .path("env")
              .fieldNames()
              .forEachRemaining(
                  name -> {
                    if (!entry.environment().containsKey(name)) {
                      kept.add(name);
                    }
                  });
          return now;
        });
  }

  /**
   * Takes the entry of this name out, if there is one.
   *
   * @throws InstallException if the file cannot be read, changed or written; then it is untouched
   */
  public Change remove(String name) throws InstallException {
    return change(
        ConfigurationFile.read(file, clock),
        List.of(),
        text -> {
          List<String> place = List.of(client.serversKey(), name);
          JsonNode there = text.at(place);
          if (there == null) {
            return text;
          }
          refuseAnothers(name, there);
          return text.without(place);
        });
  }

  private interface Edit {
    JsonText of(JsonText text) throws IOException, InstallException;
  }

  private Change change(ConfigurationFile before, List<String> kept, Edit edit)
      throws InstallException {
    String now;
    String was = before.text();
    try {
      boolean empty = was.isBlank();
      JsonText text = JsonText.read(empty ? "{}" : was, client.readsComments());
      JsonText edited = edit.of(text);
      if (edited.text().equals(text.text())) {
        return new Change(before.path(), false, null, kept);
      }
      now = empty ? edited.text() + "\n" : edited.text();
    } catch (IOException e) {
      throw new InstallException(
          before.path()
              + " is left as it is: "
              + e.getMessage()
              + ". Put it right and try again, or run this without --write and paste what it"
              + " prints.");
    }
    return new Change(before.path(), true, before.replace(now), kept);
  }

  /** Two servers may well want the same name; the other one's entry is not ours to change. */
  private void refuseAnothers(String name, JsonNode there) throws InstallException {
    if (!there.path("command").asText().contains(PROGRAM)) {
      throw new InstallException(
          client.title()
              + " has another server named "
              + name
              + " in "
              + file
              + ". Give ours another name: --name looker-code-mode.");
    }
  }

  private static List<String> path(List<String> place, String member) {
    List<String> path = new ArrayList<>(place);
    path.add(member);
    return path;
  }
}
