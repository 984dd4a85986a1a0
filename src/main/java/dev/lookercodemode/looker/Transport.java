package dev.lookercodemode.looker;

import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.auth.AccessToken;
import java.io.IOException;
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
import org.slf4j.LoggerFactory;

/**
 * The HTTP client of one instance: one exchange, no retries, no login. Keeps its connections from
 * one run to the next. Safe for use by several threads.
 */
final class Transport implements AutoCloseable {
  private static final int PARALLEL = 64;

  private final LookerSettings settings;
  private final long maxResponseBytes;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final RequestWriter writer;
  // Redirects are followed for GET alone: elsewhere a redirect drops the body or doubles a write.
  private final OkHttpClient reads;
  private final OkHttpClient writes;

  Transport(LookerSettings settings, long maxResponseBytes) {
    this.settings = settings;
    this.maxResponseBytes = maxResponseBytes;
    this.writer = new RequestWriter(settings.baseUrl());
    Dispatcher dispatcher = new Dispatcher(threads);
    dispatcher.setMaxRequests(PARALLEL);
    dispatcher.setMaxRequestsPerHost(PARALLEL);
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .connectionPool(new ConnectionPool(16, 5, TimeUnit.MINUTES))
            .connectTimeout(Duration.ofSeconds(15))
            // The timeout of the whole call rules; it differs from call to call.
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .followSslRedirects(false)
            .eventListenerFactory(SendProgress::listener)
            .addNetworkInterceptor(Transport::withoutInstantRetry);
    if (!settings.verifySsl()) {
      LoggerFactory.getLogger(Transport.class)
          .warn(
              "verify_ssl is off: anyone on the way to {} could read the API key",
              settings.baseUrl());
      AnyCertificate.accept(builder);
    }
    reads = builder.build();
    writes = reads.newBuilder().retryOnConnectionFailure(false).followRedirects(false).build();
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

  /** Carries out one exchange; an interrupt cancels it at once. */
  Answer exchange(LookerRequest request, @Nullable AccessToken token)
      throws ExchangeException, InterruptedException {
    SendProgress progress = new SendProgress();
    return await(call(request, token, progress), maxResponseBytes, progress);
  }

  /**
   * Gets a page of the instance, which need not be below its API. Follows no redirect: the answer
   * is this host's or none.
   */
  Answer page(HttpUrl url, @Nullable AccessToken token, Duration timeout, long maxBytes)
      throws ExchangeException, InterruptedException {
    Call call = writes.newCall(writer.page(url, token));
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
    Call call = call(request, token, new SendProgress());
    call.timeout().timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    return start(call, maxResponseBytes);
  }

  private Call call(LookerRequest request, @Nullable AccessToken token, SendProgress progress) {
    Request http =
        writer.write(request, token).newBuilder().tag(SendProgress.class, progress).build();
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
