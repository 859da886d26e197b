/**
 * The facts: submissions, contacts, attempts and touches, all immutable, and who is the same. Facts know nothing of policy:
 * what is decided from them may not come in.
 */
@NullMarked
package dev.followup.model;

import org.jspecify.annotations.NullMarked;
