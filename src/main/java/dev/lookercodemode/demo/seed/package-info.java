/** The data that the embedded instance starts with. */
@NullMarked
package dev.lookercodemode.demo.seed;

import org.jspecify.annotations.NullMarked;
