package dev.lookercodemode.server;

import dev.lookercodemode.api.Verb;
import dev.lookercodemode.demo.BrowserUser;
import dev.lookercodemode.demo.DemoInstance;
import dev.lookercodemode.demo.RecordedRequest;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerRequest;
import dev.lookercodemode.looker.LookerSettings;
import dev.lookercodemode.looker.RequestBody;
import dev.lookercodemode.looker.Workspace;
import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.Browser;
import dev.lookercodemode.looker.auth.BrowserLogin;
import dev.lookercodemode.looker.auth.OAuthAccount;
import dev.lookercodemode.looker.auth.OAuthApp;
import dev.lookercodemode.looker.auth.OAuthServices;
import dev.lookercodemode.looker.auth.SavedAccount;
import dev.lookercodemode.looker.auth.Secret;
import dev.lookercodemode.looker.auth.TokenEndpoint;
import dev.lookercodemode.looker.auth.TokenStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;

/** A user of the demo who has logged in with a browser, once, into a store of their own. */
public final class SavedLogin {
  /** A browser whose user allows everything. */
  public static final Browser ALLOWING =
      page -> {
        Thread.ofVirtual().start(() -> BrowserUser.visit(page, "allow"));
        return true;
      };

  private final DemoInstance demo;
  private final TokenStore store;
  private final OAuthApp app;

  private SavedLogin(DemoInstance demo, TokenStore store, OAuthApp app) {
    this.demo = demo;
    this.store = store;
    this.app = app;
  }

  /** Registers the app, as an admin does, logs in, and saves the account "demo". */
  public static SavedLogin of(DemoInstance demo, Path folder) throws Exception {
    OAuthApp app =
        new OAuthApp(
            demo.baseUrl(), demo.baseUrl(), "mine", URI.create("http://localhost/callback"));
    ApiKey key = new ApiKey(demo.clientId(), new Secret(demo.clientSecret()));
    try (LookerInstance admin =
        new LookerInstance(LookerSettings.of(demo.baseUrl(), key, "test"))) {
      admin.send(
          new LookerRequest(
              "register_oauth_client_app",
              Verb.POST,
              "/oauth_client_apps/mine",
              List.of(),
              new RequestBody(
                  "application/json",
                  "{\"redirect_uri\":\"http://localhost/callback\",\"display_name\":\"A\",\"description\":\"A\"}"),
              false,
              null),
          Workspace.PRODUCTION);
    }
    TokenStore store = new TokenStore(folder);
    store.save(
        SavedAccount.fresh(
            "demo",
            app,
            Map.of(),
            new BrowserLogin(new TokenEndpoint(new OkHttpClient()), ALLOWING)
                .login(app, page -> {}, Duration.ofMinutes(1))));
    return new SavedLogin(demo, store, app);
  }

  public LookerInstance connect(Browser browser) {
    return connect(store, app, browser);
  }

  /** What another process needs is in the store and the address alone. */
  public static LookerInstance connect(TokenStore store, OAuthApp app, Browser browser) {
    return new LookerInstance(
        LookerSettings.of(app.baseUrl(), new OAuthAccount("demo", app), "account demo"),
        OAuthServices.of(store, browser));
  }

  public TokenStore store() {
    return store;
  }

  /** The requests of an operation, in order. */
  public List<RecordedRequest> requests(String operation) {
    return demo.hooks().requests().stream().filter(r -> operation.equals(r.operation())).toList();
  }
}
