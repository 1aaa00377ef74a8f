package io.roomkeeper.room.edit;

import java.security.SecureRandom;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.reinvite.RoomServices;
import io.roomkeeper.room.RoomAllocator;
import io.roomkeeper.room.passcode.PasscodePolicy;
import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The services that change rooms, and people with rooms. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RoomEditTest {

	static final Actor ANA = RoomServices.ANA;

	static final Actor ADMIN = RoomServices.ADMIN;

	static final PersonRef ANAS = RoomServices.ANAS;

	@AutoClose
	final TestDatabase database = TestDatabase.hsqldb();

	RoomServices services = new RoomServices(this.database);

	RoomEditing editing = editing(this.services, RoomServices.ACCOUNT);

	@BeforeEach
	void fill() {
		this.services = new RoomServices(this.database);
		this.services.fill();
		this.editing = editing(this.services, RoomServices.ACCOUNT);
	}

	RoomEditRules rules(RoomServices parts, Account account) {
		return new RoomEditRules(this.database.rooms(), parts.statuses, new PasscodePolicy(parts.settings),
				new RoomProtection(parts.settings, this.database.rooms()), new NumberChecker(this.database.rooms()),
				new ReservedLinks(Set.of("Support")), account);
	}

	RoomEditing editing(RoomServices parts, Account account) {
		RoomEditRules rules = rules(parts, account);
		return new RoomEditing(this.database.rooms(), parts.statuses, new RoomRights(parts.people), rules,
				parts.recorder, parts.transaction, allocator(), new SecureRandom(), account, parts.clock);
	}

	RoomAllocator allocator() {
		return new RoomAllocator(this.database.rooms(), new SecureRandom());
	}

	RoomSwitch roomSwitch() {
		return new RoomSwitch(this.services.settings, this.database.rooms(), new RoomRights(this.services.people),
				this.services.recorder, this.services.closedRooms, this.services.transaction, this.services.clock);
	}

	RoomEditPreview change(Actor actor, PersonRef owner, RoomEdit edit) {
		return this.editing.change(actor, owner, this.editing.room(actor, owner).version(), edit);
	}

}
