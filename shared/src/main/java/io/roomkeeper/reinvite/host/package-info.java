/**
 * Mails that inform hosts about invitations that they must send again, and remind them.
 */
@NullMarked
package io.roomkeeper.reinvite.host;

import org.jspecify.annotations.NullMarked;
