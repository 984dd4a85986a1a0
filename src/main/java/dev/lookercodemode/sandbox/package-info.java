/**
 * The sandbox: runs a script in a fresh context of a killable worker JVM. A {@link
 * dev.lookercodemode.sandbox.Script} goes in, an {@link dev.lookercodemode.sandbox.Outcome} comes
 * out; what the script may call is the caller's {@link dev.lookercodemode.sandbox.HostFunctions}.
 * Knows nothing of Looker.
 *
 * <p>May use {@code sandbox.wire} and {@code sandbox.confinement}.
 */
@NullMarked
package dev.lookercodemode.sandbox;

import org.jspecify.annotations.NullMarked;
