package io.roomkeeper.overview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.directory.DirectoryDoctor;
import io.roomkeeper.directory.DirectoryFinding;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.signin.RoleGroups;

/**
 * What an admin can see of the directory: the doctor's findings, the missing people, and
 * the configuration. Every method throws {@link AccessDeniedForActorException} for any
 * other actor.
 */
public final class DirectoryInspection {

	private final DirectoryDoctor doctor;

	private final People people;

	private final RoleGroups roles;

	private final Supplier<DirectoryFinding> binding;

	/**
	 * @param doctor examines the directory
	 * @param people the people seen by syncs
	 * @param roles the groups that grant roles
	 * @param binding whether the data belongs to this directory
	 */
	public DirectoryInspection(DirectoryDoctor doctor, People people, RoleGroups roles,
			Supplier<DirectoryFinding> binding) {
		this.doctor = doctor;
		this.people = people;
		this.roles = roles;
		this.binding = binding;
	}

	/** Examines the directory now; reads all of it once. */
	public List<DirectoryFinding> examine(Actor actor) {
		actor.require(Role.ADMIN);
		Set<String> groups = new HashSet<>(this.roles.admin());
		groups.addAll(this.roles.helpdesk());
		List<DirectoryFinding> findings = new ArrayList<>(this.doctor.examine(groups));
		if (findings.stream().noneMatch((finding) -> finding.level() == DirectoryFinding.Level.FAILURE)) {
			findings.add(this.binding.get());
		}
		return findings;
	}

	/** Returns the effective configuration by key, without secrets. */
	public Map<String, String> inForce(Actor actor) {
		actor.require(Role.ADMIN);
		return this.doctor.inForce();
	}

	/** Counts people who are marked missing. */
	public int countMissing(Actor actor) {
		actor.require(Role.ADMIN);
		return this.people.countMissing();
	}

	/** Returns people who are marked missing, latest first, from {@code offset}. */
	public List<Person> missing(Actor actor, int offset, int limit) {
		actor.require(Role.ADMIN);
		return this.people.missing(offset, limit);
	}

}
