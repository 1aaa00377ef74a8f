package io.roomkeeper.change.item;

import java.util.Optional;

import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Scope;

/** Where an item of a plan changes something. */
public sealed interface ItemTarget {

	/** Returns the name that people know: a uid, or the setting and its scope. */
	String label();

	/** Returns the owner of the room; empty for a setting. */
	default Optional<PersonId> person() {
		return Optional.empty();
	}

	/**
	 * A personal room.
	 *
	 * @param owner the owner of the room
	 * @param uid the owner's uid when the plan was made
	 */
	record Room(PersonId owner, Uid uid) implements ItemTarget {

		@Override
		public String label() {
			return this.uid.value();
		}

		@Override
		public Optional<PersonId> person() {
			return Optional.of(this.owner);
		}

	}

	/**
	 * A setting at a scope.
	 *
	 * @param scope the account or a group
	 * @param name the name of the group when the plan was made; empty for the account
	 * @param key the setting
	 */
	record Setting(Scope scope, String name, SettingKey key) implements ItemTarget {

		@Override
		public String label() {
			return this.name.isEmpty() ? this.key.text() : this.name + ' ' + this.key.text();
		}

	}

}
