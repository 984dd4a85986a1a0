/**
 * What proves to a Looker instance who is calling: an API key, a login with the browser or a given
 * token, the access tokens they yield, and the wrapper that keeps all of them out of logs.
 *
 * <p>Uses none of our other packages.
 */
@NullMarked
package dev.lookercodemode.looker.auth;

import org.jspecify.annotations.NullMarked;
