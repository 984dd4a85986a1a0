/**
 * Finding the right operation: ranked search by intent, short descriptions, type declarations, and
 * the lists and examples that a script may ask for. The words people use are data: {@code
 * synonyms.txt} and {@code asked-as.properties} beside the classes.
 *
 * <p>Uses {@code api}.
 */
@NullMarked
package dev.lookercodemode.discovery;

import org.jspecify.annotations.NullMarked;
