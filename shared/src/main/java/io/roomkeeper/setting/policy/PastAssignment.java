package io.roomkeeper.setting.policy;

import java.time.Instant;
import java.util.Optional;

/**
 * An assignment in its history.
 *
 * @param assignment as it was
 * @param replacedAt until when it stood; empty while it stands
 * @param replacedBy who replaced or withdrew it
 */
public record PastAssignment(Assignment assignment, Optional<Instant> replacedAt, Optional<String> replacedBy) {

}
