/**
 * The confinement of a worker by the operating system, a second wall behind the engine's own rules:
 * {@link dev.lookercodemode.sandbox.confinement.ConfinedStart} is the program a worker's process
 * begins as; it takes its own rights away by Landlock and seccomp and then turns into the worker.
 * Linux only, and no native code of ours: system calls by {@code java.lang.foreign}.
 *
 * <p>Uses no other room and no library: it must start fast.
 */
@NullMarked
package dev.lookercodemode.sandbox.confinement;

import org.jspecify.annotations.NullMarked;
