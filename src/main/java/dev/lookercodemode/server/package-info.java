/**
 * The MCP server: its tools and resources, how a run becomes a tool result, progress, and the
 * transports. What the tool and the command line share is {@link
 * dev.lookercodemode.server.RunService}.
 *
 * <p>May use {@code prompts}, {@code sandbox}, {@code binding}, {@code discovery}, {@code typings},
 * {@code looker} and {@code api}.
 */
@NullMarked
package dev.lookercodemode.server;

import org.jspecify.annotations.NullMarked;
