package io.roomkeeper.meeting.scheduling;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Occurrence;

/**
 * Another meeting in the same personal room at the same time. Its guests would join as
 * well.
 *
 * @param other the other meeting
 * @param occurrence its first occurrence that overlaps
 */
public record RoomOverlap(Meeting other, Occurrence occurrence) {

}
