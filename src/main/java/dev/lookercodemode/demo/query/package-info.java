/**
 * The queries of the embedded instance: a small LookML model turned into real SQL on H2. Used by
 * {@code demo} only.
 */
@NullMarked
package dev.lookercodemode.demo.query;

import org.jspecify.annotations.NullMarked;
