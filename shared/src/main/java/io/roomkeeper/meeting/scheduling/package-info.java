/**
 * Schedules, changes and cancels meetings: who may do it, which number a meeting gets,
 * and what calendars have to learn of a change.
 */
@NullMarked
package io.roomkeeper.meeting.scheduling;

import org.jspecify.annotations.NullMarked;
