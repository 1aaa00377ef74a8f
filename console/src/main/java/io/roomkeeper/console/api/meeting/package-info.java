/** Meetings, their occurrences and their invitations over REST. */
@NullMarked
package io.roomkeeper.console.api.meeting;

import org.jspecify.annotations.NullMarked;
