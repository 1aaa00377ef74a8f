/**
 * Finds people to invite: by search in the directory, by group, or from pasted mail
 * addresses.
 */
@NullMarked
package io.roomkeeper.meeting.invitee;

import org.jspecify.annotations.NullMarked;
