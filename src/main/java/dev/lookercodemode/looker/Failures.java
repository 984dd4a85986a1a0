package dev.lookercodemode.looker;

import dev.lookercodemode.looker.LookerException.Kind;
import dev.lookercodemode.looker.net.NetworkException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Maker of the {@link LookerException} for an exchange without a whole answer. */
final class Failures {
  private final LookerSettings settings;
  private final @Nullable String proxy;

  /**
   * @param proxy the proxy on the way to the instance, without its password; null for none
   */
  Failures(LookerSettings settings, @Nullable String proxy) {
    this.settings = settings;
    this.proxy = proxy;
  }

  /** Whether the time for the whole call was up; a slow connect is an ordinary network error. */
  static boolean timedOut(ExchangeException e) {
    boolean connecting = e.reason() instanceof SocketTimeoutException && !e.sent();
    return e.reason() instanceof InterruptedIOException && !connecting;
  }

  LookerException of(LookerRequest request, ExchangeException e, int tries) {
    IOException reason = e.reason();
    boolean unknown = e.sent() && !request.read();
    if (reason instanceof ResponseTooLargeException) {
      return failure(
          Kind.TOO_LARGE,
          request,
          reason.getMessage() + " that is taken into memory",
          request.read()
              ? "Ask for less: name the fields you need, set a limit, or page through."
              : "The request was executed.",
          false,
          e);
    }
    if (timedOut(e)) {
      Duration limit = request.timeout() == null ? settings.timeout() : request.timeout();
      return failure(
          Kind.TIMEOUT,
          request,
          "no whole answer from " + host() + " within " + limit.toMillis() / 1000.0 + " s",
          unknown
              ? WRITE_UNKNOWN
              : "Ask for less (fields, limit, filters), run the query as a query task and poll it,"
                  + " or allow more time (LOOKERSDK_TIMEOUT, in seconds).",
          unknown,
          e);
    }
    String after = tries > 1 ? " (" + tries + " tries)" : "";
    return failure(
        Kind.NETWORK,
        request,
        what(reason, e.sent()) + after,
        unknown ? WRITE_UNKNOWN : advice(reason, e.sent()),
        unknown,
        e);
  }

  static final String WRITE_UNKNOWN =
      "This write may or may not have been executed. Read the object back before you repeat it.";

  private String what(IOException e, boolean sent) {
    if (e instanceof NetworkException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof UnknownHostException && proxy != null) {
      return "the host name of the proxy " + proxy + " is not known";
    }
    if (e instanceof UnknownHostException) {
      return "the host name " + settings.baseUrl().getHost() + " is not known";
    }
    if (e instanceof SSLException) {
      return "no secure connection to " + host() + ": " + e.getMessage();
    }
    if (e instanceof ConnectException || !sent) {
      String way = proxy == null ? "" : " through the proxy " + proxy;
      return "no connection to " + host() + way + ": " + e.getMessage();
    }
    return "the connection to " + host() + " was cut before the whole answer came";
  }

  private String advice(IOException e, boolean sent) {
    if (e instanceof NetworkException) {
      return "Correct it and start looker-code-mode anew.";
    }
    if (e instanceof SSLException) {
      return TlsAdvice.of(e);
    }
    if (sent) {
      return "Try again; if it keeps happening, ask for less at once.";
    }
    String way =
        proxy == null
            ? ""
            : "Check the proxy " + proxy + ", or name the instance's host in NO_PROXY. ";
    return way
        + "Check the base URL ("
        + settings.baseUrl()
        + ", from "
        + settings.source()
        + ")."
        + ApiAddress.hint(settings.baseUrl());
  }

  private String host() {
    return settings.baseUrl().getRawAuthority();
  }

  private static LookerException failure(
      Kind kind, LookerRequest request, String reason, String hint, boolean unknown, Throwable e) {
    return new LookerException(kind, 0, request, reason, List.of(), "", hint, unknown, e);
  }
}
