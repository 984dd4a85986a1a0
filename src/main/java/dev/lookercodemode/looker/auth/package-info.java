/**
 * What proves to a Looker instance who is calling: the API key, the access token it yields, and the
 * wrapper that keeps both out of logs.
 *
 * <p>Uses none of our other packages.
 */
@NullMarked
package dev.lookercodemode.looker.auth;

import org.jspecify.annotations.NullMarked;
