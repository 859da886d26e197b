/**
 * The plan as data: next steps, their reasons and the rules behind them, and how two plans differ. Values only: nothing is
 * decided here, and nothing is put into words.
 */
@NullMarked
package dev.followup.plan;

import org.jspecify.annotations.NullMarked;
