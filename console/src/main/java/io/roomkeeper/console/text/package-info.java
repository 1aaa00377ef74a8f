/**
 * Formats what pages show: translated texts, times and messages in the reader's language.
 */
@NullMarked
package io.roomkeeper.console.text;

import org.jspecify.annotations.NullMarked;
