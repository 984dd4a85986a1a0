/** What an administrator sets for the whole instance, and signed addresses of embedded content. */
@NullMarked
package dev.lookercodemode.demo.admin;

import org.jspecify.annotations.NullMarked;
