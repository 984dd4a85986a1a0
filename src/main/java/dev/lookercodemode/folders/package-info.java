/**
 * The folders that a platform gives a program for what belongs to its user, and files in them that
 * nobody else may read. Knows nothing of what is kept there.
 */
@NullMarked
package dev.lookercodemode.folders;

import org.jspecify.annotations.NullMarked;
