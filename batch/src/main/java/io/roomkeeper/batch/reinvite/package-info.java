/** Jobs that write lists of re-invites and send re-invites by mail. */
@NullMarked
package io.roomkeeper.batch.reinvite;

import org.jspecify.annotations.NullMarked;
