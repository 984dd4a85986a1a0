/**
 * The messages between the parent and a worker JVM: typed, length-prefixed, bounded. Either side
 * treats the other as hostile: types, lengths and counts are checked before anything is allocated.
 *
 * <p>Uses none of our other packages.
 */
@NullMarked
package dev.lookercodemode.sandbox.wire;

import org.jspecify.annotations.NullMarked;
