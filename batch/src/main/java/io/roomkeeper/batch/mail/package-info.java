/** Sending mail. */
@NullMarked
package io.roomkeeper.batch.mail;

import org.jspecify.annotations.NullMarked;
