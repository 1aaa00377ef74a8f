/**
 * What text has in common wherever it is compared or shown: messages that are stored as a
 * key with arguments, and the isolation of right-to-left scripts.
 */
@NullMarked
package io.roomkeeper.text;

import org.jspecify.annotations.NullMarked;
