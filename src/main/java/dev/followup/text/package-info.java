/**
 * The plan in a job seeker's words: agenda, script, wording, by language. Everything that a person reads is made here, and
 * nothing is decided here; only this package names people.
 *
 * <p>A language is one file, {@code words_xx.properties} in UTF-8, which holds every sentence and also what else differs
 * between languages: the forms of plurals, names of days and months, how a day and a time are written. No clock, no default
 * locale and no locale data of the JDK has a say, so that the same plan gives the same page everywhere. All classes are
 * immutable and thread-safe.
 */
@NullMarked
package dev.followup.text;

import org.jspecify.annotations.NullMarked;
