package io.roomkeeper.meeting.scheduling;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What somebody wants to change in one occurrence of a series. Whatever is empty stays as
 * it is.
 *
 * @param start the local start in the zone of the series
 */
public record OccurrenceEdit(Optional<String> topic, Optional<LocalDateTime> start, Optional<Integer> minutes) {

}
