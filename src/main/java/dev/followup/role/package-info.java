/**
 * What a job title makes of a person, and what work two titles share. Knows nothing else of this library; no title that
 * stands in a list may come in, but words and grammar.
 */
@NullMarked
package dev.followup.role;

import org.jspecify.annotations.NullMarked;
