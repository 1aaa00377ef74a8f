/** The page of re-invites: how far they have come, and sending them for their hosts. */
@NullMarked
package io.roomkeeper.console.reinvite;

import org.jspecify.annotations.NullMarked;
