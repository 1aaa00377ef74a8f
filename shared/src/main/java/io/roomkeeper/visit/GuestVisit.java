package io.roomkeeper.visit;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.person.PersonId;

/**
 * The visit of a guest.
 *
 * @param name what the host reads
 * @param person the person, if the guest had signed in
 * @param askedAt when the guest came
 * @param enteredAt when the guest first entered
 * @param revision the revision of the session that changed it last
 */
public record GuestVisit(VisitId id, VisitState state, String name, Optional<PersonId> person, Instant askedAt,
		Optional<Instant> enteredAt, long revision) {

}
