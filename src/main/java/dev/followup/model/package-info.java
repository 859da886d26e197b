/** The facts: submissions, contacts and call attempts, all immutable. */
@NullMarked
package dev.followup.model;

import org.jspecify.annotations.NullMarked;
