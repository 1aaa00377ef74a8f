package io.roomkeeper.veto;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Scope;

/** An item of the nightly job that an admin can hold. */
public sealed interface VetoTarget {

	/** The kind of a veto on the end of a lock, in commands and addresses. */
	String LOCK = "lock";

	/** The kind of a veto on the end of an exception, in commands and addresses. */
	String EXCEPTION = "exception";

	/** Returns the target of a stored veto. */
	static VetoTarget of(Veto veto) {
		return veto.number()
			.<VetoTarget>map(Release::new)
			.orElseGet(() -> new OfPerson(veto.kind(), PersonRef.of(veto.person())));
	}

	/** Returns what is held, as commands and addresses name it. */
	default String kind() {
		return switch (this) {
			case OfPerson(VetoKind held, PersonRef _) -> held.key();
			case Release _ -> VetoKind.NUMBER.key();
			case LockEnd _ -> LOCK;
			case ExceptionEnd _ -> EXCEPTION;
		};
	}

	/** The expiry or retirement of a person's room, or taking back their link. */
	record OfPerson(VetoKind held, PersonRef person) implements VetoTarget {

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
