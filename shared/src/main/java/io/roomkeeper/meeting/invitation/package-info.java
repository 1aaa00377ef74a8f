/**
 * Renders the invitation to a meeting as text, HTML and calendar file, in its language.
 */
@NullMarked
package io.roomkeeper.meeting.invitation;

import org.jspecify.annotations.NullMarked;
