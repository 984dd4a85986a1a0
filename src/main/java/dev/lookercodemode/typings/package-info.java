/**
 * The Looker API as declarations: TypeScript and Python typings, the tools' descriptions in several
 * sizes, and how many tokens each of them takes.
 *
 * <p>May use {@code api} and {@code discovery}.
 */
@NullMarked
package dev.lookercodemode.typings;

import org.jspecify.annotations.NullMarked;
