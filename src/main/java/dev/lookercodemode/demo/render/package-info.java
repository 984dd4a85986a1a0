/** Pictures and documents of what queries found; knows nothing of the API. */
@NullMarked
package dev.lookercodemode.demo.render;

import org.jspecify.annotations.NullMarked;
