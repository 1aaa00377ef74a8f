/** Mails that tell hosts what they have to send again, and remind them. */
@NullMarked
package io.roomkeeper.reinvite.host;

import org.jspecify.annotations.NullMarked;
