/**
 * The workflows: whole tasks as Markdown files, with instructions for an agent and a script in each
 * language. They come from the folder {@code prompts} of the project, which the jar carries.
 *
 * <p>Uses no other room.
 */
@NullMarked
package dev.lookercodemode.prompts;

import org.jspecify.annotations.NullMarked;
