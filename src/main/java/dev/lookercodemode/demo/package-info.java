/**
 * The embedded Looker instance: real HTTP on loopback, state in memory, for {@code --demo} and for
 * tests. An operation it does not have answers 501 by name; it never invents data.
 *
 * <p>May use {@code api}, from whose document it takes its routes.
 */
@NullMarked
package dev.lookercodemode.demo;

import org.jspecify.annotations.NullMarked;
