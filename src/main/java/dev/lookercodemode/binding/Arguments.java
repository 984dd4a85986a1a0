package dev.lookercodemode.binding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.api.Body;
import dev.lookercodemode.api.NearNames;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reader of the arguments of a call into values by name. Takes every style that the SDKs of either
 * language know, on every operation: positional, one object, positional with a last object of
 * options, keywords, and these mixed.
 */
final class Arguments {
  /** Settings of the call itself, which the Python SDK takes on every method. */
  static final String TRANSPORT_OPTIONS = "transport_options";

  private final Operation operation;
  private final Set<String> properties;
  private final List<String> names;
  private final Map<String, JsonNode> values = new LinkedHashMap<>();

  private Arguments(Operation operation, Set<String> properties) {
    this.operation = operation;
    this.properties = properties;
    this.names = operation.argumentNames();
  }

  /**
   * The values by name; what is null or absent is left out.
   *
   * @param properties the names of the properties of the operation's body; empty without one
   */
  static Map<String, JsonNode> read(
      Operation operation, Set<String> properties, JsonNode positional, JsonNode named)
      throws RefusedCall {
    Arguments arguments = new Arguments(operation, properties);
    arguments.takePositional(positional);
    arguments.takeNamed(named);
    arguments.checkRequired();
    return arguments.values;
  }

  private void takePositional(JsonNode positional) throws RefusedCall {
    int count = positional.size();
    if (count == 0) {
      return;
    }
    JsonNode last = positional.get(count - 1);
    boolean options = last.isObject() && isOptions(last, count - 1);
    int plain = options ? count - 1 : count;
    if (plain > names.size()) {
      String most = names.isEmpty() ? "no arguments" : "at most " + names.size() + " arguments";
      throw refusal("takes " + most + ", not " + plain + ".");
    }
    for (int i = 0; i < plain; i++) {
      put(names.get(i), positional.get(i));
    }
    if (options) {
      takeNamed(last);
    }
  }

  /**
   * Whether an object in the last place holds arguments by name, instead of being the argument of
   * that place.
   */
  private boolean isOptions(JsonNode object, int place) throws RefusedCall {
    if (place >= names.size()) {
      return true; // no place is left for it, so that its names are what can be wrong
    }
    String name = names.get(place);
    Set<String> keys = new LinkedHashSet<>();
    object.fieldNames().forEachRemaining(keys::add);
    if (keys.remove(TRANSPORT_OPTIONS) && keys.isEmpty()) {
      return true;
    }
    List<String> remaining = names.subList(place, names.size());
    if (keys.contains(Operation.BODY) && remaining.contains(Operation.BODY)) {
      return true; // no body has a property of this name
    }
    if (name.equals(Operation.BODY)) {
      boolean strangers = properties.isEmpty() || keys.stream().anyMatch(properties::contains);
      return !keys.isEmpty() && !strangers && remaining.containsAll(keys);
    }
    if (Signature.type(operation, name) instanceof Type.Mapping && !remaining.containsAll(keys)) {
      return false;
    }
    // The place is a scalar's: an object is no value for it, so it holds names.
    refuseLooseBody(keys, place, object);
    return true;
  }

  /** Names the right call to who poured the body's properties in with the parameters. */
  private void refuseLooseBody(Set<String> keys, int place, JsonNode object) throws RefusedCall {
    Body body = operation.body();
    if (body == null || names.containsAll(keys)) {
      return;
    }
    List<String> loose = keys.stream().filter(k -> !names.contains(k)).toList();
    boolean known = properties.isEmpty() || loose.stream().anyMatch(properties::contains);
    if (!known) {
      return;
    }
    List<String> call = new ArrayList<>();
    for (String name : names.subList(place, names.size())) {
      if (name.equals(Operation.BODY)) {
        String shown = String.join(": ..., ", loose.subList(0, Math.min(3, loose.size())));
        call.add("body: {" + shown + ": ..." + (loose.size() > 3 ? ", ..." : "") + "}");
      } else if (object.has(name)) {
        call.add(name + ": " + object.get(name));
      } else if (operation.requiredArgumentNames().contains(name)) {
        call.add(name + ": ...");
      }
    }
    throw new RefusedCall(
        operation.name()
            + ": '"
            + String.join("', '", loose)
            + "' belong"
            + (loose.size() == 1 ? "s" : "")
            + " into the body. Signature: "
            + Signature.of(operation),
        "Write " + operation.name() + "({" + String.join(", ", call) + "}).");
  }

  private void takeNamed(JsonNode object) throws RefusedCall {
    if (isLooseBody(object)) {
      put(Operation.BODY, object); // update_user("5", first_name="A"): there is no other reading
      return;
    }
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      String name = entry.getKey();
      if (!names.contains(name) && !name.equals(TRANSPORT_OPTIONS)) {
        throw unknown(name);
      }
      if (values.containsKey(name)) {
        throw refusal("got two values for '" + name + "'.");
      }
      put(name, entry.getValue());
    }
  }

  private boolean isLooseBody(JsonNode object) {
    if (operation.body() == null || values.containsKey(Operation.BODY) || object.isEmpty()) {
      return false;
    }
    Set<String> keys = new LinkedHashSet<>();
    object.fieldNames().forEachRemaining(keys::add);
    return properties.containsAll(keys) && names.stream().noneMatch(keys::contains);
  }

  private void put(String name, JsonNode value) {
    if (!value.isNull()) {
      values.put(name, value);
    }
  }

  private RefusedCall unknown(String name) {
    if (properties.contains(name)) {
      return new RefusedCall(
          message("'" + name + "' belongs into the body."),
          "Pass it as body: {\"" + name + "\": ...}.");
    }
    if (names.isEmpty()) {
      return refusal("takes no arguments, so no '" + name + "'.");
    }
    return refusal("unknown argument '" + name + "'." + NearNames.suggestion(name, names));
  }

  private void checkRequired() throws RefusedCall {
    List<String> missing =
        operation.requiredArgumentNames().stream().filter(n -> !values.containsKey(n)).toList();
    if (!missing.isEmpty()) {
      throw refusal(
          "missing argument"
              + (missing.size() > 1 ? "s" : "")
              + " '"
              + String.join("', '", missing)
              + "'.");
    }
  }

  private RefusedCall refusal(String what) {
    return new RefusedCall(message(what));
  }

  private String message(String what) {
    return operation.name() + ": " + what + " Signature: " + Signature.of(operation);
  }
}
