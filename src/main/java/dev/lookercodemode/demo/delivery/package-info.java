/** What the embedded instance sends: schedules, alerts and renders. */
@NullMarked
package dev.lookercodemode.demo.delivery;

import org.jspecify.annotations.NullMarked;
