/**
 * Stores to take: in memory, and any SQL database. They know the SPI and neither each other's insides nor any policy.
 */
@NullMarked
package dev.followup.store;

import org.jspecify.annotations.NullMarked;
