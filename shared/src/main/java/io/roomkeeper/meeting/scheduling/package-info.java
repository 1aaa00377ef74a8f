/**
 * Schedules, changes and cancels meetings: who may do it, which number a meeting gets,
 * and which changes calendars must receive.
 */
@NullMarked
package io.roomkeeper.meeting.scheduling;

import org.jspecify.annotations.NullMarked;
