/** Stores to use as they are: in memory, and on any JDBC database. */
@NullMarked
package dev.followup.store;

import org.jspecify.annotations.NullMarked;
