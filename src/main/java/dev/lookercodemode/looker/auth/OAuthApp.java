package dev.lookercodemode.looker.auth;

import java.net.URI;

/**
 * The registration of looker-code-mode with an instance, as Looker's operation {@code
 * register_oauth_client_app} makes it. Immutable.
 *
 * @param lookerUrl where people use Looker: the host of the page {@code /auth}
 * @param baseUrl the host of the API and of {@code /api/token}; often the same
 * @param clientId the name under which the admin registered the application; no secret
 * @param redirectUri where the browser goes after the login; registered letter by letter
 */
public record OAuthApp(URI lookerUrl, URI baseUrl, String clientId, URI redirectUri) {}
