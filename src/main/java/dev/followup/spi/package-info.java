/**
 * What a host application implements: where facts are kept and contacts found, calendars, hours, capacity, value, who must not
 * be called, which numbers are one. Knows the facts; no decision may come in.
 */
@NullMarked
package dev.followup.spi;

import org.jspecify.annotations.NullMarked;
