package dev.lookercodemode.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the document of a live instance. It comes over the network, so it is held to the API that
 * we know: operations and schemas whose names, paths or parameters could not stand in Looker's are
 * left out, and its texts are cut to a bearable length.
 */
final class InstanceReader {
  private static final Logger log = LoggerFactory.getLogger(InstanceReader.class);
  private static final int FEWEST_OPERATIONS = 100;
  private static final String CORE_OPERATION = "me";
  private static final int SUMMARY = 200;
  private static final int DESCRIPTION = 4_000;
  private static final int LISTED = 10;

  /** No dot segments, no query, no encoded characters: such a path stays below the API's. */
  private static final Pattern PATH =
      Pattern.compile("(?:/(\\{\\w{1,100}\\}|(?!\\.{1,2}(/|$))[\\w.~-]{1,100})){1,20}");

  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");
  private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]{1,100}(/[\\w.+-]{1,100})?");
  private static final Pattern SIGN_IN = Pattern.compile("/(login|logout)(/.*)?");
  private static final Set<String> SIGN_IN_NAMES = Set.of("login", "login_user", "logout");

  /** Upper case first, as all of Looker's; not what TypeScript or our declarations mean by it. */
  private static final Pattern SCHEMA = Pattern.compile("[A-Z][A-Za-z0-9_]{0,99}");

  private static final Set<String> SCHEMAS_TAKEN =
      Set.of(
          "Any",
          "Array",
          "Bytes",
          "Date",
          "Dict",
          "Function",
          "JSON",
          "List",
          "Literal",
          "LookerError",
          "LookerSdk",
          "Map",
          "Math",
          "Number",
          "Object",
          "Omit",
          "Partial",
          "Pick",
          "Promise",
          "Protocol",
          "Proxy",
          "Readonly",
          "ReadonlyArray",
          "Record",
          "Reflect",
          "Required",
          "Set",
          "String",
          "Symbol",
          "TypedDict",
          "Uint8Array",
          "Union");

  private final Set<String> schemas;

  private InstanceReader(ApiDocument read) {
    schemas =
        read.schemas().stream()
            .map(Schema::name)
            .filter(n -> SCHEMA.matcher(n).matches() && !SCHEMAS_TAKEN.contains(n))
            .collect(Collectors.toSet());
  }

  static ApiDocument read(byte[] json) throws InvalidApiDocumentException {
    ApiDocument read = ApiDocument.parse(json);
    if (read.operations().size() < FEWEST_OPERATIONS || read.operation(CORE_OPERATION).isEmpty()) {
      throw new InvalidApiDocumentException(
          "the API document is not Looker's: it has "
              + read.operations().size()
              + " operations (at least "
              + FEWEST_OPERATIONS
              + " are expected, '"
              + CORE_OPERATION
              + "' among them)");
    }
    return new InstanceReader(read).document(read);
  }

  private ApiDocument document(ApiDocument read) {
    List<Operation> operations = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (Operation operation : read.operations()) {
      if (fit(operation)) {
        operations.add(operation(operation));
      } else {
        left.add(operation.name());
      }
    }
    if (!left.isEmpty()) {
      log.warn(
          "left out {} operations of the instance's API document, whose names or paths a script"
              + " cannot be given: {}",
          left.size(),
          left.stream().limit(LISTED).toList());
    }
    return new ApiDocument(
        read.version().replaceAll("[^\\w.-]", "").transform(v -> cut(v, 40)),
        operations,
        read.schemas().stream().filter(s -> schemas.contains(s.name())).map(this::schema).toList());
  }

  private static boolean fit(Operation operation) {
    Body body = operation.body();
    return MethodNames.usable(operation.name())
        && PATH.matcher(operation.path()).matches()
        // Under another name it would hand a script the tokens that `login` does not.
        && (!SIGN_IN.matcher(operation.path()).matches()
            || SIGN_IN_NAMES.contains(operation.name()))
        && operation.parameters().stream().allMatch(p -> IDENTIFIER.matcher(p.name()).matches())
        && (body == null || MEDIA_TYPE.matcher(body.mediaType()).matches());
  }

  private Operation operation(Operation o) {
    Body body = o.body();
    return new Operation(
        o.name(),
        o.verb(),
        o.path(),
        text(o.tag(), 60),
        text(o.summary().replaceAll("\\s+", " "), SUMMARY),
        text(o.description(), DESCRIPTION),
        o.stage(),
        o.deprecated(),
        o.parameters().stream()
            .map(p -> new Parameter(p.name(), p.in(), type(p.type()), p.required(), p.deprecated()))
            .toList(),
        body == null ? null : new Body(type(body.type()), body.mediaType(), body.required()),
        type(o.result()),
        o.resultMediaTypes());
  }

  private Schema schema(Schema schema) {
    return new Schema(
        schema.name(),
        schema.properties().stream()
            .map(
                p ->
                    new Property(
                        p.name(),
                        type(p.type()),
                        text(p.description(), DESCRIPTION),
                        p.required(),
                        p.nullable(),
                        p.readOnly(),
                        p.writeOnly(),
                        p.deprecated()))
            .toList());
  }

  /** The type, with anything in place of a schema that there is not. */
  private Type type(Type type) {
    return switch (type) {
      case Type.Named(String name) -> schemas.contains(name) ? type : new Type.Anything();
      case Type.Listing(Type items) -> new Type.Listing(type(items));
      case Type.Mapping(Type values) -> new Type.Mapping(type(values));
      case Type.Choice(List<Type> options) ->
          new Type.Choice(options.stream().map(this::type).toList());
      case Type.Anything _, Type.Text _, Type.Int _, Type.Decimal _, Type.Bool _ -> type;
    };
  }

  private static String text(String text, int most) {
    return cut(text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip(), most);
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 3) + "...";
  }
}
