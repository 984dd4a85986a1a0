/**
 * The child JVM's side of the sandbox: takes scripts from its parent, runs each in a fresh context
 * of GraalJS, and sends back what they call, print and answer.
 *
 * <p>Uses nothing of ours but {@code sandbox.wire}: this code shares its process with the guest's.
 */
@NullMarked
package dev.lookercodemode.sandbox.worker;

import org.jspecify.annotations.NullMarked;
