package io.roomkeeper.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.People;
import io.roomkeeper.directory.Person;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.directory.UserDirectory;

/**
 * Whether somebody who signed in, or for whom a token acts, is still somebody who may.
 * The directory is asked again after a while; while it is silent, what the last sync saw
 * counts.
 */
public final class Standing {

	private static final int REMEMBERED = 10_000;

	private final Supplier<UserDirectory> directory;

	private final People people;

	private final RoleGroups roles;

	private final Duration patience;

	private final Clock clock;

	private final Map<String, Verdict> verdicts = new ConcurrentHashMap<>();

	/**
	 * @param directory finds the directory
	 * @param people whom the last sync saw
	 * @param roles whose members are what
	 * @param patience for how long an answer of the directory counts
	 * @param clock the time
	 */
	public Standing(Supplier<UserDirectory> directory, People people, RoleGroups roles, Duration patience,
			Clock clock) {
		this.directory = directory;
		this.people = people;
		this.roles = roles;
		this.patience = patience;
		this.clock = clock;
	}

	/**
	 * Whether that person is still there, enabled, and has all the roles they signed in
	 * with.
	 */
	public boolean ofPerson(Uid uid, DirectoryId id, Set<Role> had) {
		return remembered(uid.key() + " " + id.value() + " " + had, uid, () -> {
			Optional<DirectoryUser> found = this.directory.get().find(uid.value());
			return found.filter((user) -> user.id().equals(id) && stillHas(user, had)).isPresent();
		});
	}

	private boolean stillHas(DirectoryUser user, Set<Role> had) {
		return had.equals(Set.of(Role.USER))
				|| this.roles.rolesOf(this.directory.get().groupsOf(user.dn())).containsAll(had);
	}

	/**
	 * Whether a token of that name may still act: where it is a person's, the person has
	 * to be there. A name that is nobody's uid is that of a service.
	 */
	public boolean ofToken(String name) {
		if (name.length() > 256 || name.isBlank()) {
			return true;
		}
		Uid uid = new Uid(name);
		Optional<Person> person = this.people.find(uid);
		if (person.isEmpty()) {
			return true;
		}
		return person.get().missingSince().isEmpty()
				&& remembered("token " + uid.key(), uid, () -> this.directory.get().find(uid.value()).isPresent());
	}

	private boolean remembered(String key, Uid uid, BooleanSupplier asking) {
		Instant now = this.clock.instant();
		Verdict last = this.verdicts.get(key);
		if (last != null && last.at().plus(this.patience).isAfter(now)) {
			return last.stands();
		}
		Verdict verdict = new Verdict(now, ask(uid, asking));
		if (this.verdicts.size() >= REMEMBERED) {
			this.verdicts.values().removeIf((old) -> !old.at().plus(this.patience).isAfter(now));
		}
		this.verdicts.put(key, verdict);
		return verdict.stands();
	}

	private boolean ask(Uid uid, BooleanSupplier asking) {
		try {
			return asking.getAsBoolean();
		}
		catch (DirectoryException ex) {
			return this.people.find(uid).map((person) -> person.missingSince().isEmpty()).orElse(true);
		}
	}

	private record Verdict(Instant at, boolean stands) {

	}

}
