/**
 * What every area of the embedded instance is made of: requests, answers, errors, tables of
 * entities.
 */
@NullMarked
package dev.lookercodemode.demo.core;

import org.jspecify.annotations.NullMarked;
