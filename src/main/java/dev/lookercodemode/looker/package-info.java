/**
 * One Looker instance over HTTP: {@link dev.lookercodemode.looker.LookerInstance} logs in, sends a
 * {@link dev.lookercodemode.looker.LookerRequest}, retries what is safe to retry, and turns
 * failures into a {@link dev.lookercodemode.looker.LookerException} that says what to do next.
 *
 * <p>May use {@code api} and {@code looker.auth}.
 */
@NullMarked
package dev.lookercodemode.looker;

import org.jspecify.annotations.NullMarked;
