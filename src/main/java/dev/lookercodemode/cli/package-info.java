/**
 * The command line: one class per subcommand, exit codes, and the wiring of the rooms. May use all
 * of them.
 */
@NullMarked
package dev.lookercodemode.cli;

import org.jspecify.annotations.NullMarked;
