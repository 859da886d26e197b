/**
 * Days, waits and call hours. Knows nothing but {@code java.time}; no clock and no default zone may come in.
 */
@NullMarked
package dev.followup.calendar;

import org.jspecify.annotations.NullMarked;
