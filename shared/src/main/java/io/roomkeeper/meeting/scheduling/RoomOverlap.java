package io.roomkeeper.meeting.scheduling;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Occurrence;

/**
 * Another meeting in the same personal room at the same time. Guests of both would meet.
 *
 * @param other the other meeting
 * @param occurrence its first occurrence that overlaps
 */
public record RoomOverlap(Meeting other, Occurrence occurrence) {

}
