package dev.lookercodemode.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the Looker API: a method of the SDK. Immutable.
 *
 * @param name the {@code operationId}, e.g. {@code search_dashboards}
 * @param path the path template below {@code /api/4.0}, e.g. {@code /dashboards/{dashboard_id}}
 * @param tag the group it stands in, e.g. {@code Dashboard}
 * @param summary one line on what it does, or empty
 * @param description the document's own words, or empty: the embedded document has none
 * @param stage how settled it is
 * @param parameters path and query parameters, in the document's order
 * @param result what a success answers; empty string type where Looker answers nothing
 * @param resultMediaTypes the declared media types of a success; the header of the response is the
 *     truth
 */
public record Operation(
    String name,
    Verb verb,
    String path,
    String tag,
    String summary,
    String description,
    Stage stage,
    boolean deprecated,
    List<Parameter> parameters,
    @Nullable Body body,
    Type result,
    List<String> resultMediaTypes) {

  public Operation {
    parameters = List.copyOf(parameters);
    resultMediaTypes = List.copyOf(resultMediaTypes);
  }

  /** How settled an operation is, in Looker's words ({@code x-looker-status}). */
  public enum Stage {
    STABLE,
    BETA,
    ALPHA,
    DEPRECATED
  }

  /** Would hand out tokens or end the session that other runs use. */
  private static final Set<String> OF_THE_SESSION = Set.of("login", "login_user", "logout");

  /** The name that the SDKs give to a request body; no body schema has a property of this name. */
  public static final String BODY = "body";

  /**
   * The names of the arguments in the order in which both official SDKs take them: required path
   * parameters, required body, required query parameters, optional body, optional query parameters.
   */
  public List<String> argumentNames() {
    List<String> names = new ArrayList<>();
    in(Parameter.Place.PATH).map(Parameter::name).forEach(names::add);
    Body b = body;
    if (b != null && b.required()) {
      names.add(BODY);
    }
    in(Parameter.Place.QUERY).filter(Parameter::required).map(Parameter::name).forEach(names::add);
    if (b != null && !b.required()) {
      names.add(BODY);
    }
    in(Parameter.Place.QUERY).filter(p -> !p.required()).map(Parameter::name).forEach(names::add);
    return List.copyOf(names);
  }

  /** The names of the arguments without which the call is refused, in argument order. */
  public List<String> requiredArgumentNames() {
    return argumentNames().stream().filter(this::requires).toList();
  }

  /** Whether scripts may call it: all but those that log in and out, which the server does. */
  public boolean callable() {
    return !OF_THE_SESSION.contains(name);
  }

  Operation withSummary(String other) {
    return new Operation(
        name,
        verb,
        path,
        tag,
        other,
        description,
        stage,
        deprecated,
        parameters,
        body,
        result,
        resultMediaTypes);
  }

  private boolean requires(String name) {
    Body b = body;
    if (name.equals(BODY)) {
      return b != null && b.required();
    }
    return parameters.stream().anyMatch(p -> p.name().equals(name) && p.required());
  }

  private Stream<Parameter> in(Parameter.Place place) {
    return parameters.stream().filter(p -> p.in() == place);
  }
}
