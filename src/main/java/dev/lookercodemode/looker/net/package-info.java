/**
 * What stands between this machine and an instance: proxies, and the authorities whose certificates
 * are trusted.
 *
 * <p>Uses none of our other packages.
 */
@NullMarked
package dev.lookercodemode.looker.net;

import org.jspecify.annotations.NullMarked;
