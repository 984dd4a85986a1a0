/**
 * The layer that both guest languages share: the name of a method and its arguments become one
 * request to Looker, its answer becomes JSON or bytes. Refuses wrong arguments before any HTTP,
 * knows which operations write, plans writes instead of sending them in a dry run, and keeps the
 * log of the calls.
 *
 * <p>May use {@code looker} and {@code api}.
 */
@NullMarked
package dev.lookercodemode.binding;

import org.jspecify.annotations.NullMarked;
