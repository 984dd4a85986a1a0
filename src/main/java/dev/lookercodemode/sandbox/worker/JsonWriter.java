package dev.lookercodemode.sandbox.worker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Turns a guest value into JSON text from outside the guest, so that a script that replaces {@code
 * JSON.stringify} or {@code Array.prototype} has no say in it.
 *
 * <p>What JSON lacks is written thus: a Map as an object when its keys are strings or numbers, else
 * as a list of pairs; a Set as a list; a Date as ISO 8601 (an invalid one as null); a BigInt beyond
 * 2^53 as a string; NaN and the infinities as strings; a function or symbol as a string that names
 * it; an Error as its name, message and own members; an iterator or generator as the list of what
 * it still gives; a reference to an enclosing value as {@code "[Circular]"}; bytes as the name of
 * an attachment, or as their number where nothing is attached. Members that are undefined are left
 * out, in a list they are null. An object with {@code toJSON} is asked.
 */
final class JsonWriter {
  private static final int MAX_DEPTH = 100;

  private final JsContext context;
  // By the bytes that were attached: the same ones are not given out twice.
  private final @Nullable Map<Value, String> attachments;

  private JsonWriter(JsContext context, @Nullable Map<Value, String> attachments) {
    this.context = context;
    this.attachments = attachments;
  }

  /** A writer for what is only read: bytes are told by their number. */
  static JsonWriter plain(JsContext context) {
    return new JsonWriter(context, null);
  }

  /** A writer that gives out bytes as attachments, each once however often it is asked. */
  static JsonWriter attaching(JsContext context) {
    return new JsonWriter(context, new HashMap<>());
  }

  /**
   * The value as JSON text.
   *
   * @throws TooLargeException if it has more than {@code maxChars} characters
   */
  String write(Value value, int maxChars) throws TooLargeException {
    return document(value, maxChars, new HashMap<>()).text();
  }

  /**
   * The value as JSON text, with the promises in it that {@code settled} has no value for.
   *
   * @throws TooLargeException if it has more than {@code maxChars} characters
   */
  Document document(Value value, int maxChars, Map<Value, Value> settled) throws TooLargeException {
    Writing writing = new Writing(maxChars, settled);
    writing.value(value, false);
    writing.checkSize();
    return new Document(writing.out.toString(), writing.promises);
  }

  /** JSON text in which the given promises stand as null. */
  record Document(String text, List<Value> promises) {}

  /** Signals that a value is larger than the caller takes. */
  static final class TooLargeException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private final class Writing {
    private final StringBuilder out = new StringBuilder();
    private final Deque<Value> enclosing = new ArrayDeque<>();
    private final List<Value> promises = new ArrayList<>();
    private final int maxChars;
    private final Map<Value, Value> settled;

    Writing(int maxChars, Map<Value, Value> settled) {
      this.maxChars = maxChars;
      this.settled = settled;
    }

    private void value(Value v, boolean fromToJson) throws TooLargeException {
      checkSize();
      if (v.isNull()) {
        out.append("null");
      } else if (v.isBoolean()) {
        out.append(v.asBoolean());
      } else if (v.isString()) {
        string(v.asString());
      } else if (v.isNumber()) {
        out.append(JsonScalars.number(v));
      } else if (v.isInstant()) {
        out.append('"').append(JsonScalars.iso(v.asInstant())).append('"');
      } else if (v.hasArrayElements() || v.hasBufferElements()) {
        byte[] content = context.bytes(v);
        if (content == null) {
          nested(v, () -> list(v));
        } else {
          bytes(v, content);
        }
      } else if (v.hasHashEntries()) {
        nested(v, () -> map(v));
      } else if (v.canExecute()) {
        string("[function " + name(v) + "]");
      } else if (v.isException()) {
        nested(v, () -> error(v));
      } else if (v.hasMembers()) {
        object(v, fromToJson);
      } else {
        string(v.toString()); // a symbol
      }
    }

    private void checkSize() throws TooLargeException {
      checkRoom(0);
    }

    /** Looks before a large text is copied, rather than after. */
    private void checkRoom(int chars) throws TooLargeException {
      if ((long) out.length() + chars > maxChars) {
        throw new TooLargeException();
      }
    }

    private interface Body {
      void write() throws TooLargeException;
    }

    private void nested(Value v, Body body) throws TooLargeException {
      if (enclosing.contains(v)) {
        out.append("\"[Circular]\"");
      } else if (enclosing.size() >= MAX_DEPTH) {
        out.append("\"[deeper than ").append(MAX_DEPTH).append(" levels]\"");
      } else {
        enclosing.push(v);
        body.write();
        enclosing.pop();
      }
    }

    private void object(Value v, boolean fromToJson) throws TooLargeException {
      if (context.isPromise(v)) {
        Value result = settled.get(v);
        if (result == null) {
          promises.add(v);
          out.append("null");
        } else {
          nested(v, () -> value(result, false));
        }
        return;
      }
      String kind = kind(v);
      if (kind.equals("Date")) {
        out.append("null"); // an invalid one: a valid one is an instant
      } else if (kind.equals("Set") && v.hasIterator()) {
        nested(v, () -> iterated(v.getIterator()));
      } else if (v.hasIterator() && v.getMemberKeys().isEmpty()) {
        nested(v, () -> iterated(v.getIterator())); // a generator, map.values()
      } else if (kind.equals("DataView")) {
        view(v, fromToJson);
      } else if (kind.equals("symbol")) {
        string(v.toString());
      } else {
        nested(v, () -> members(v, fromToJson));
      }
    }

    /** A class of the script's own may bear the name, too. */
    private void view(Value v, boolean fromToJson) throws TooLargeException {
      byte[] content = context.bytes(v);
      if (content == null) {
        nested(v, () -> members(v, fromToJson));
      } else {
        bytes(v, content);
      }
    }

    private void members(Value v, boolean fromToJson) throws TooLargeException {
      if (!fromToJson && v.hasMember("toJSON") && v.getMember("toJSON").canExecute()) {
        value(v.invokeMember("toJSON"), true);
        return;
      }
      out.append('{');
      boolean first = true;
      for (String key : v.getMemberKeys()) {
        Value member = v.getMember(key);
        if (member == null || (member.isNull() && member.toString().equals("undefined"))) {
          continue;
        }
        first = key(key, first);
        value(member, false);
      }
      out.append('}');
    }

    private void error(Value v) throws TooLargeException {
      out.append("{\"name\":");
      string(textOf(v, "name", "Error"));
      out.append(",\"message\":");
      string(textOf(v, "message", ""));
      for (String key : v.getMemberKeys()) {
        if (!key.equals("name") && !key.equals("message") && !key.equals("stack")) {
          key(key, false);
          value(v.getMember(key), false);
        }
      }
      out.append('}');
    }

    private void list(Value v) throws TooLargeException {
      out.append('[');
      long size = v.getArraySize();
      for (long i = 0; i < size; i++) {
        if (i > 0) {
          out.append(',');
        }
        value(v.getArrayElement(i), false);
      }
      out.append(']');
    }

    private void iterated(Value iterator) throws TooLargeException {
      out.append('[');
      for (boolean first = true; iterator.hasIteratorNextElement(); first = false) {
        if (!first) {
          out.append(',');
        }
        value(iterator.getIteratorNextElement(), false);
      }
      out.append(']');
    }

    private void map(Value v) throws TooLargeException {
      List<Value> keys = new ArrayList<>();
      List<Value> values = new ArrayList<>();
      boolean plain = true;
      for (Value it = v.getHashEntriesIterator(); it.hasIteratorNextElement(); ) {
        Value entry = it.getIteratorNextElement();
        keys.add(entry.getArrayElement(0));
        values.add(entry.getArrayElement(1));
        plain &= keys.getLast().isString() || keys.getLast().isNumber();
      }
      out.append(plain ? '{' : '[');
      for (int i = 0; i < keys.size(); i++) {
        if (plain) {
          key(keys.get(i).isString() ? keys.get(i).asString() : keys.get(i).toString(), i == 0);
          value(values.get(i), false);
        } else {
          out.append(i == 0 ? "[" : ",[");
          value(keys.get(i), false);
          out.append(',');
          value(values.get(i), false);
          out.append(']');
        }
      }
      out.append(plain ? '}' : ']');
    }

    private void bytes(Value v, byte[] content) throws TooLargeException {
      String mediaType = MediaTypes.of(context.mediaType(v), "", content);
      if (attachments == null) {
        string("[" + content.length + " bytes of " + mediaType + "]");
        return;
      }
      String name = attachments.get(v);
      if (name == null) {
        name = context.host().attach("result" + MediaTypes.ending(mediaType), mediaType, content);
        attachments.put(v, name);
      }
      out.append("{\"attachment\":");
      string(name);
      out.append(",\"media_type\":");
      string(mediaType);
      out.append(",\"bytes\":").append(content.length).append('}');
    }

    private boolean key(String key, boolean first) throws TooLargeException {
      if (!first) {
        out.append(',');
      }
      string(key);
      out.append(':');
      return false;
    }

    private void string(String text) throws TooLargeException {
      checkRoom(text.length());
      JsonText.quote(text, out);
    }
  }

  /**
   * The name of a value's class, e.g. {@code Set}, or of its primitive type, e.g. {@code bigint}.
   */
  static String kind(Value v) {
    Value meta = v.getMetaObject();
    return meta == null ? "" : meta.getMetaSimpleName();
  }

  private static String name(Value function) {
    return textOf(function, "name", "anonymous");
  }

  /**
   * A member as text; {@code otherwise} where it is no text. A getter may throw: that is the
   * script's error.
   */
  static String textOf(Value v, String member, String otherwise) {
    Value text = v.hasMembers() ? v.getMember(member) : null;
    return text != null && text.isString() && !text.asString().isEmpty()
        ? text.asString()
        : otherwise;
  }
}
