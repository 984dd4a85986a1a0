/**
 * The Looker API as data: readers of its OpenAPI 3 and Swagger 2 documents, the overlay, and what
 * they yield ({@link dev.lookercodemode.api.Operation}, {@link dev.lookercodemode.api.Parameter},
 * {@link dev.lookercodemode.api.Type}); and the finder of names that are near a wrong one.
 *
 * <p>Uses none of our other packages.
 */
@NullMarked
package dev.lookercodemode.api;

import org.jspecify.annotations.NullMarked;
