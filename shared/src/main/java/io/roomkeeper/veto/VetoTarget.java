package io.roomkeeper.veto;

import io.roomkeeper.person.PersonId;
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

	/** The end of a lock or an exception. */
	sealed interface End extends VetoTarget {

		/** Returns the setting. */
		SettingKey key();

		/** Returns where the lock applies, or the person who has the exception. */
		Scope scope();

	}

	/** The end of a lock. */
	record LockEnd(Scope scope, SettingKey key) implements End {

	}

	/** The end of a person's exception from locks. */
	record ExceptionEnd(PersonId person, SettingKey key) implements End {

		@Override
		public Scope scope() {
			return new Scope.User(this.person);
		}

	}

}
