/**
 * The examination of an installation: one class for each {@link dev.lookercodemode.doctor.Check},
 * which finds out one thing and says what to do about it.
 *
 * <p>May use {@code sandbox}, {@code looker} and {@code api}.
 */
@NullMarked
package dev.lookercodemode.doctor;

import org.jspecify.annotations.NullMarked;
