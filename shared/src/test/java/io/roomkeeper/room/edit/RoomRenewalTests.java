package io.roomkeeper.room.edit;

import java.security.SecureRandom;
import java.util.Set;

import io.roomkeeper.directory.Uid;
import io.roomkeeper.meeting.MeetingOrigin;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.reinvite.ReinviteCounts;
import io.roomkeeper.reinvite.RoomServices;
import io.roomkeeper.room.edit.RoomRenewal.Visit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoomRenewalTests extends RoomEditTest {

	private Visit visit() {
		Person ana = this.services.people.get(PersonRef.of(new Uid("ana")));
		return new RoomRenewal(this.database.rooms(), this.services.recorder, this.services.transaction, allocator(),
				new SecureRandom(), RoomServices.ACCOUNT, this.services.clock)
			.visit(ANA, ana)
			.orElseThrow();
	}

	@Test
	void createsTheReinvitesOfTheNumberThatItReplaces() {
		this.services.meeting("ana", MeetingOrigin.IMPORTED);
		this.services.meeting("ana", MeetingOrigin.SCHEDULED);
		this.database.idleRooms().expire(Set.of(this.services.id("ana")), this.services.room("ana").expiresOn());

		assertThat(visit().reinvites()).isEqualTo(new ReinviteCounts(1, 3, 1, 3));
		assertThat(visit().replaced()).isEmpty();
		assertThat(this.services.reinvites.of(ANA, ANAS).toDo()).hasSize(1);
	}

}
