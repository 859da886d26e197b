/** A job title becomes a role: who hires, and who is never called. */
@NullMarked
package dev.followup.role;

import org.jspecify.annotations.NullMarked;
