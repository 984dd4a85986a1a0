package dev.lookercodemode.looker;

import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.auth.AccessToken;
import dev.lookercodemode.looker.net.Network;
import dev.lookercodemode.looker.net.NetworkException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP client of one instance: one exchange, no retries, no login. Keeps its connections from
 * one run to the next. Safe for use by several threads.
 */
final class Transport implements AutoCloseable {
  private static final int PARALLEL = 64;
  private static final Duration PROBE_LIMIT = Duration.ofSeconds(5);
  private static final long PROBE_BYTES = 1 << 20;

  private final LookerSettings settings;
  private final long maxResponseBytes;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ApiAddress address;
  private final @Nullable String proxy;
  // Redirects are followed for GET alone: elsewhere a redirect drops the body or doubles a write.
  private final OkHttpClient reads;
  private final OkHttpClient writes;

  /** A network that cannot work shows at the first exchange, as every other fault of it does. */
  Transport(LookerSettings settings, Network network, ApiAddress address, long maxResponseBytes) {
    this.settings = settings;
    this.address = address;
    this.maxResponseBytes = maxResponseBytes;
    Dispatcher dispatcher = new Dispatcher(threads);
    dispatcher.setMaxRequests(PARALLEL);
    dispatcher.setMaxRequestsPerHost(PARALLEL);
    OkHttpClient.Builder builder;
    String way = null;
    try {
      builder = network.client(settings.baseUrl(), settings.verifySsl(), settings.caFile());
      way = network.proxyTo(settings.baseUrl());
    } catch (NetworkException e) {
      builder =
          new OkHttpClient.Builder()
              .addInterceptor(
                  chain -> {
                    throw e;
                  });
    }
    proxy = way;
    reads =
        builder
            .dispatcher(dispatcher)
            .connectionPool(new ConnectionPool(16, 5, TimeUnit.MINUTES))
            // The timeout of the whole call rules; it differs from call to call.
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .followSslRedirects(false)
            .eventListenerFactory(SendProgress::listener)
            .addNetworkInterceptor(Transport::withoutInstantRetry)
            .build();
    writes = reads.newBuilder().retryOnConnectionFailure(false).followRedirects(false).build();
  }

  /** Where the instance's API is now thought to be. */
  URI baseUrl() {
    return address.current();
  }

  /** The proxy on the way, for messages; null for none. */
  @Nullable String proxy() {
    return proxy;
  }

  /** OkHttp repeats a 503 with {@code Retry-After: 0} unasked, writes too; the policy is ours. */
  private static Response withoutInstantRetry(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    return response.code() == 503 && "0".equals(response.header("Retry-After"))
        ? response.newBuilder().removeHeader("Retry-After").build()
        : response;
  }

  /** The client below, with its connections: for what goes to the same host but not to its API. */
  OkHttpClient client() {
    return writes;
  }

  /**
   * Carries out one exchange; an interrupt cancels it at once. Where the API does not answer at the
   * instance's address, it is looked for on its other port, once; what may have been executed is
   * not sent there.
   */
  Answer exchange(LookerRequest request, @Nullable AccessToken token)
      throws ExchangeException, InterruptedException {
    URI used = address.current();
    Answer answer;
    try {
      answer = exchangeAt(used, request, token);
    } catch (ExchangeException e) {
      if (e.unreachable() && address.movedFrom(used, this::answers)) {
        return exchangeAt(address.current(), request, token);
      }
      throw e;
    }
    if (!answer.webPage()) {
      address.answered();
    } else if (request.read() && address.movedFrom(used, this::answers)) {
      return exchangeAt(address.current(), request, token);
    }
    return answer;
  }

  private Answer exchangeAt(URI base, LookerRequest request, @Nullable AccessToken token)
      throws ExchangeException, InterruptedException {
    SendProgress progress = new SendProgress();
    return await(call(base, request, token, progress), maxResponseBytes, progress);
  }

  /** Whether Looker answers at an address; sends no secret there. */
  private boolean answers(URI base) throws InterruptedException {
    try {
      Answer answer = page(HttpUrl.get(base + "/versions"), null, PROBE_LIMIT, PROBE_BYTES);
      return answer.success()
          && new String(answer.content(), StandardCharsets.UTF_8).contains("supported_versions");
    } catch (ExchangeException e) {
      return false;
    }
  }

  /** Gets a page of the instance, which need not be below its API. */
  Answer page(String path, @Nullable AccessToken token, Duration timeout, long maxBytes)
      throws ExchangeException, InterruptedException {
    URI used = address.current();
    try {
      return page(HttpUrl.get(used + path), token, timeout, maxBytes);
    } catch (ExchangeException e) {
      if (e.unreachable() && address.movedFrom(used, this::answers)) {
        return page(HttpUrl.get(address.current() + path), token, timeout, maxBytes);
      }
      throw e;
    }
  }

  /** Gets a page of the instance. Follows no redirect: the answer is this host's or none. */
  Answer page(HttpUrl url, @Nullable AccessToken token, Duration timeout, long maxBytes)
      throws ExchangeException, InterruptedException {
    Call call = writes.newCall(RequestWriter.page(url, token));
    call.timeout().timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    return await(call, maxBytes, new SendProgress());
  }

  private Answer await(Call call, long maxBytes, SendProgress progress)
      throws ExchangeException, InterruptedException {
    CompletableFuture<Answer> answer = start(call, maxBytes);
    try {
      return answer.get();
    } catch (InterruptedException e) {
      call.cancel();
      throw e;
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      IOException reason = cause instanceof IOException io ? io : new IOException(cause);
      throw new ExchangeException(reason, progress.begun());
    }
  }

  /** Starts an exchange whose answer nobody needs; it ends within {@code limit}. */
  CompletableFuture<Answer> startWithin(Duration limit, LookerRequest request, AccessToken token) {
    Call call = call(address.current(), request, token, new SendProgress());
    call.timeout().timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    return start(call, maxResponseBytes);
  }

  private Call call(
      URI base, LookerRequest request, @Nullable AccessToken token, SendProgress progress) {
    Request http =
        RequestWriter.write(base, request, token)
            .newBuilder()
            .tag(SendProgress.class, progress)
            .build();
    OkHttpClient client = request.read() && request.verb() == Verb.GET ? reads : writes;
    Call call = client.newCall(http);
    Duration timeout = request.timeout() == null ? settings.timeout() : request.timeout();
    call.timeout().timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    return call;
  }

  private static CompletableFuture<Answer> start(Call call, long maxBytes) {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    call.enqueue(
        new Callback() {
          @Override
          public void onFailure(Call failed, IOException e) {
            answer.completeExceptionally(e);
          }

          @Override
          public void onResponse(Call answered, Response response) {
            try (response) {
              answer.complete(
                  new Answer(response.code(), response.headers(), content(response, maxBytes)));
            } catch (IOException | RuntimeException | Error e) {
              // Whatever it is, a thread waits for the answer.
              answer.completeExceptionally(e);
            }
          }
        });
    return answer;
  }

  private static byte[] content(Response response, long maxBytes) throws IOException {
    BufferedSource source = response.body().source();
    if (source.request(maxBytes + 1)) {
      throw new ResponseTooLargeException(maxBytes);
    }
    return source.readByteArray();
  }

  @Override
  public void close() {
    reads.dispatcher().cancelAll();
    reads.connectionPool().evictAll();
    threads.shutdown();
  }
}
