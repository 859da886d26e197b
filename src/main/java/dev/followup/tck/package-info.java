/** Numbered rules that prove a store keeps its promises. */
@NullMarked
package dev.followup.tck;

import org.jspecify.annotations.NullMarked;
