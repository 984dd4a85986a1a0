/**
 * An embedded Looker instance over real HTTP: what {@code --demo} runs against, and what tests talk
 * to. Its state lives in memory and is the same at each start.
 *
 * <p>May use {@code api} and nothing else of ours.
 */
@NullMarked
package dev.lookercodemode.demo;

import org.jspecify.annotations.NullMarked;
