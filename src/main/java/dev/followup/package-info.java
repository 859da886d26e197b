/** The front door: a policy turns facts into a call plan, a job search keeps the facts in a store. */
@NullMarked
package dev.followup;

import org.jspecify.annotations.NullMarked;
