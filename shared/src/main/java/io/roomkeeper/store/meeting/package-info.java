/** The tables of meetings, their invitees, changed occurrences and delegates. */
@NullMarked
package io.roomkeeper.store.meeting;

import org.jspecify.annotations.NullMarked;
