/** Business days, waits and call hours. */
@NullMarked
package dev.followup.calendar;

import org.jspecify.annotations.NullMarked;
