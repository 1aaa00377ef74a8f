package io.roomkeeper.visit;

import java.time.Duration;
import java.util.Optional;

/**
 * What the settings of a host say about guests.
 *
 * @param waitingRoom whether guests wait until the host admits them
 * @param beforeHost how long before the scheduled time guests may enter without a host,
 * zero for any time; empty if they wait for a host
 */
public record VisitPolicy(boolean waitingRoom, Optional<Duration> beforeHost) {

}
