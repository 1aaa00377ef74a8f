/**
 * Sends invitations by mail, one message for each invitee, and stores the result of each.
 */
@NullMarked
package io.roomkeeper.meeting.mail;

import org.jspecify.annotations.NullMarked;
