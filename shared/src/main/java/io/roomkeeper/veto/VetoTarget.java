package io.roomkeeper.veto;

import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Scope;

/** An item of the nightly job that an admin can hold. */
public sealed interface VetoTarget {

	/** The expiry or retirement of a person's room, or taking back their link. */
	record OfPerson(VetoKind kind, PersonRef person) implements VetoTarget {

	}

	/** The release of a number. */
	record Release(PersonalMeetingId number) implements VetoTarget {

	}

	/** The end of a lock. */
	record LockEnd(Scope scope, SettingKey key) implements VetoTarget {

	}

	/** The end of a person's exception from locks. */
	record ExceptionEnd(PersonRef person, SettingKey key) implements VetoTarget {

	}

}
