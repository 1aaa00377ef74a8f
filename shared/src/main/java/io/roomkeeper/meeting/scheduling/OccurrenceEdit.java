package io.roomkeeper.meeting.scheduling;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The requested changes of one occurrence of a series. Empty parts stay unchanged.
 *
 * @param start the local start in the zone of the series
 */
public record OccurrenceEdit(Optional<String> topic, Optional<LocalDateTime> start, Optional<Integer> minutes) {

}
