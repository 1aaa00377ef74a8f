/**
 * Text handling for comparison and display: messages stored as a key with arguments, the
 * nearest known name, and the isolation of right-to-left scripts.
 */
@NullMarked
package io.roomkeeper.text;

import org.jspecify.annotations.NullMarked;
