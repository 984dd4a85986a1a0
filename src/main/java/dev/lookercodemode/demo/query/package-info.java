/**
 * The query engine of the embedded Looker instance: LookML facts, Looker's filter expressions, the
 * SQL generated from them, and the result formats.
 *
 * <p>Uses the JDK, Jackson and H2, and none of our other packages.
 */
@NullMarked
package dev.lookercodemode.demo.query;

import org.jspecify.annotations.NullMarked;
