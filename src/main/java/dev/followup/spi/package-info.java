/** What a host application implements: where facts are kept, and where contacts are found. */
@NullMarked
package dev.followup.spi;

import org.jspecify.annotations.NullMarked;
