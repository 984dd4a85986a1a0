/** LookML projects: their files, branches, validation and the way to production. */
@NullMarked
package dev.lookercodemode.demo.lookml;

import org.jspecify.annotations.NullMarked;
