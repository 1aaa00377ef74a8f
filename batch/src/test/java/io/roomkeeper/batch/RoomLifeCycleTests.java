package io.roomkeeper.batch;

import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.cli.TestRoomkeeper;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.edit.FieldEdit;
import io.roomkeeper.room.edit.RoomEdit;
import io.roomkeeper.room.edit.RoomEditing;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens to the number and link that a person chose when the directory changes. */
class RoomLifeCycleTests extends JobTests {

	private static final Actor ADMIN = Actor.operator("test");

	private PersonalRoom chosen;

	@BeforeEach
	void boChooses() {
		this.roomkeeper.run(JobName.SYNC);
		RoomEditing rooms = this.roomkeeper.get(RoomEditing.class);
		PersonRef bo = PersonRef.parse("bo");
		rooms.change(ADMIN, bo, rooms.room(ADMIN, bo).version(),
				new RoomEdit(Optional.of(PersonalMeetingId.parse("753 190 2468")),
						FieldEdit.replace(new PersonalLink("bo.chooses")), FieldEdit.keep(), FieldEdit.keep(), false));
		this.chosen = room("bo");
	}

	private DirectoryUser seen(String uid) {
		return entry(uid).orElseThrow().person().seen();
	}

	@Test
	void returnsUnchangedWithItsOwner() {
		this.roomkeeper.change("dn: uid=bo,ou=people,dc=test,dc=example\nchangetype: delete\n");
		this.roomkeeper.run(JobName.SYNC);
		this.roomkeeper.run(JobName.SYNC, RunMode.APPLY, TestRoomkeeper.FIRST_DAY.plusDays(40));
		this.roomkeeper.change(addition("bo"));
		this.roomkeeper.run(JobName.SYNC, RunMode.APPLY, TestRoomkeeper.FIRST_DAY.plusDays(50));

		assertThat(room("bo")).extracting(PersonalRoom::pmi, PersonalRoom::link, PersonalRoom::passcode)
			.containsExactly(this.chosen.pmi(), this.chosen.link(), this.chosen.passcode());
	}

	@Test
	void staysWithAPersonWhoIsRenamed() {
		this.roomkeeper.change("""
				dn: uid=bo,ou=people,dc=test,dc=example
				changetype: modrdn
				newrdn: uid=bo.married
				deleteoldrdn: 1
				""");
		this.roomkeeper.run(JobName.SYNC);

		assertThat(room("bo.married")).isEqualTo(this.chosen);
	}

	@Test
	void staysWithAPersonWhoseMailAddressChanges() {
		this.roomkeeper.change("""
				dn: uid=bo,ou=people,dc=test,dc=example
				changetype: modify
				replace: mail
				mail: bo.new@test.example
				""");
		this.roomkeeper.run(JobName.SYNC);

		assertThat(seen("bo").mail()).contains("bo.new@test.example");
		assertThat(room("bo")).isEqualTo(this.chosen);
	}

	@Test
	void keepsNumberAndLinkForAWhileAfterTheLicenceIsLost() {
		this.roomkeeper.change("""
				dn: uid=bo,ou=people,dc=test,dc=example
				changetype: modify
				replace: employeeType
				employeeType: basic
				""");
		this.roomkeeper.run(JobName.SYNC);

		assertThat(seen("bo").licence()).isEqualTo(Licence.BASIC);
		assertThat(room("bo")).isEqualTo(this.chosen);
	}

}
