/** Queries, the tasks that run them, and the connections they run on. */
@NullMarked
package dev.lookercodemode.demo.data;

import org.jspecify.annotations.NullMarked;
