/**
 * Numbered rules that prove any store, in plain Java. Knows the SPI and the facts, and no test framework.
 */
@NullMarked
package dev.followup.tck;

import org.jspecify.annotations.NullMarked;
