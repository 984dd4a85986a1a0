/** Folders and what lies in them, and who may see it. */
@NullMarked
package dev.lookercodemode.demo.content;

import org.jspecify.annotations.NullMarked;
