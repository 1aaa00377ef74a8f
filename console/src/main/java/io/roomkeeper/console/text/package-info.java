/**
 * Words for what pages show: translated texts, moments and messages in the language of
 * the reader.
 */
@NullMarked
package io.roomkeeper.console.text;

import org.jspecify.annotations.NullMarked;
