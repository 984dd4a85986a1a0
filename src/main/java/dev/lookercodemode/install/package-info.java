/**
 * The configuration files of MCP clients: where they are, what an entry for this server looks like,
 * and changes to them that keep everything else as it stands.
 *
 * <p>Uses no other room.
 */
@NullMarked
package dev.lookercodemode.install;

import org.jspecify.annotations.NullMarked;
