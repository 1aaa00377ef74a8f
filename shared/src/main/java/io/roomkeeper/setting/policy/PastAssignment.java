package io.roomkeeper.setting.policy;

import java.time.Instant;
import java.util.Optional;

/**
 * An assignment with its place in the history.
 *
 * @param replacedAt when it was replaced or withdrawn; empty while it is current
 * @param replacedBy who replaced or withdrew it
 */
public record PastAssignment(Assignment assignment, Optional<Instant> replacedAt, Optional<String> replacedBy) {

}
