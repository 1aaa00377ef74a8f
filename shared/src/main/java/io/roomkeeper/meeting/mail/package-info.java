/**
 * Sends invitations by mail, one message for each invitee, and remembers what became of
 * them.
 */
@NullMarked
package io.roomkeeper.meeting.mail;

import org.jspecify.annotations.NullMarked;
