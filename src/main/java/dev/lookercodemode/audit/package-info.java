/**
 * The audit log: a line for each run and each call, in a file that several servers may share, and
 * the reader of that file. Knows nothing of what it is told by.
 */
@NullMarked
package dev.lookercodemode.audit;

import org.jspecify.annotations.NullMarked;
