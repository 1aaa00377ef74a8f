package io.roomkeeper.setting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.PastAssignment;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.population.PopulationIndex;
import io.roomkeeper.setting.proposal.Proposal;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.proposal.ProposedWithdrawal;
import io.roomkeeper.setting.proposal.RevertFinder;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.PersonSettings;
import io.roomkeeper.setting.resolution.SettingResolver;
import io.roomkeeper.setting.unlock.ExplanationReport;
import io.roomkeeper.setting.unlock.UnlockOption;

/**
 * Reads, explains, previews and changes settings. Everyone reads and chooses for
 * themselves. Admins and helpdesk read everything. Only admins set and lock; a group's
 * own administrators set and lock the group's settings. Every method throws
 * {@link io.roomkeeper.access.AccessDeniedForActorException} for an actor without the
 * required right, and {@link io.roomkeeper.failure.NotFoundException} for an unknown
 * person or scope. Keys may be aliases.
 */
public final class SettingsService {

	/**
	 * The setting that enables personal meeting IDs. If it is off, rooms and links are
	 * invalid.
	 */
	public static final SettingKey PERSONAL_MEETING = SettingChangeValidator.PERSONAL_MEETING;

	/** The default duration of an exception. */
	public static final Duration USUAL_EXCEPTION = UnlockOptions.USUAL_EXCEPTION;

	/**
	 * The setting with which the link of a meeting counts as its passcode.
	 */
	public static final SettingKey PASSCODE_IN_LINK = new SettingKey("meeting_security.embed_password_in_join_link");

	private final SettingCatalog catalog;

	private final SettingResolver resolver;

	private final PersonReader people;

	private final CurrentIndex index;

	private final CurrentDisabledPeople disabled;

	private final SettingChangeValidator validator;

	private final SettingChanges changes;

	private final Previews previews;

	private final ScopeReader scopes;

	private final UnlockOptions unlocks;

	private final Clock clock;

	SettingsService(SettingCatalog catalog, SettingResolver resolver, PersonReader people, CurrentIndex index,
			CurrentDisabledPeople disabled, SettingChangeValidator validator, SettingChanges changes, Previews previews,
			ScopeReader scopes, UnlockOptions unlocks, Clock clock) {
		this.catalog = catalog;
		this.resolver = resolver;
		this.people = people;
		this.index = index;
		this.disabled = disabled;
		this.validator = validator;
		this.changes = changes;
		this.previews = previews;
		this.scopes = scopes;
		this.unlocks = unlocks;
		this.clock = clock;
	}

	/** Returns the catalogue. */
	public SettingCatalog catalog() {
		return this.catalog;
	}

	/** Returns the scope of one person. */
	public Scope.User scopeOf(PersonRef ref) {
		return new Scope.User(this.people.find(ref).id());
	}

	/**
	 * Returns the effective values of all settings for a person, in the catalogue's
	 * order.
	 */
	public List<EffectiveSetting> effective(Actor actor, PersonRef ref) {
		PersonSettings person = this.people.read(this.people.readable(actor, ref), Optional.empty());
		Instant now = this.clock.instant();
		return this.catalog.all()
			.stream()
			.map((definition) -> this.resolver.resolve(definition.key(), person, now))
			.toList();
	}

	/**
	 * Returns the effective value for a person. The product itself uses it, so no rights
	 * are checked; users request an explanation.
	 */
	public SettingValue applies(PersonId person, SettingKey key) {
		return of(person).value(key);
	}

	/**
	 * Returns the effective value of a setting for a person and what decides it. The
	 * product itself uses it, so no rights are checked; users request an explanation.
	 */
	public EffectiveSetting effective(PersonId person, SettingKey key) {
		return of(person).get(key);
	}

	/**
	 * Reads the current settings of a person, for callers that need several of them. It
	 * checks no rights; users request an explanation instead.
	 */
	public EffectiveSettings of(PersonId person) {
		return of(this.people.find(person));
	}

	/** Does the same for a caller that has read the person. */
	public EffectiveSettings of(Person person) {
		return new EffectiveSettings(this.catalog, this.resolver, this.people.read(person, Optional.empty()),
				this.clock.instant());
	}

	/**
	 * Returns the effective value for a person and why it applies. For a past moment, it
	 * uses the assignments, groups and licence of that moment.
	 */
	public EffectiveSetting explain(Actor actor, PersonRef ref, SettingKey key, Optional<Instant> asOf) {
		return resolve(this.people.read(this.people.readable(actor, ref), asOf), key, asOf);
	}

	private EffectiveSetting resolve(PersonSettings person, SettingKey key, Optional<Instant> asOf) {
		return this.resolver.resolve(this.catalog.canonical(key), person, asOf.orElseGet(this.clock::instant));
	}

	/**
	 * Explains a person's setting, with the options that would unlock it if it is locked
	 * now. Reads the person once.
	 */
	public Explained explained(Actor actor, PersonRef ref, SettingKey key, Optional<Instant> asOf) {
		PersonSettings person = this.people.read(this.people.readable(actor, ref), asOf);
		EffectiveSetting effective = resolve(person, key, asOf);
		boolean lockedNow = effective.locked() && asOf.isEmpty();
		return new Explained(effective, lockedNow ? this.unlocks.of(person, this.catalog.canonical(key)) : List.of());
	}

	/**
	 * Returns every option that would unlock a locked setting for a person, shortest
	 * first; none if it is free.
	 */
	public List<UnlockOption> unlockOptions(Actor actor, PersonRef ref, SettingKey given) {
		PersonSettings person = this.people.read(this.people.readable(actor, ref), Optional.empty());
		return this.unlocks.of(person, this.catalog.canonical(given));
	}

	/** Returns the explanation as text and, for the present, the unlock options. */
	public ExplanationReport report(Actor actor, PersonRef ref, SettingKey key, Optional<Instant> asOf) {
		Explained explained = explained(actor, ref, key, asOf);
		return ExplanationReport.of(explained.effective(), explained.unlockOptions());
	}

	/**
	 * Returns the place of each group in the order of priority, now or at a past moment.
	 */
	public Map<GroupId, Integer> places(Optional<Instant> asOf) {
		return this.people.policies(asOf)
			.groups()
			.byPriority()
			.stream()
			.collect(Collectors.toMap(Group::id, Group::priority));
	}

	/** Returns all settings at a scope. */
	public ScopeSettings at(Actor actor, Scope scope) {
		this.validator.requireReader(actor, scope);
		this.validator.requireExisting(scope);
		return this.scopes.read(scope);
	}

	/** Returns the history of a setting at a scope, newest first. */
	public List<PastAssignment> history(Actor actor, Scope scope, SettingKey key) {
		this.validator.requireReader(actor, scope);
		return this.scopes.history(scope, key);
	}

	/** Returns the effect of a change that is not made yet. */
	public Preview preview(Actor actor, Proposal proposed) {
		this.validator.requireReader(actor, proposed.scope());
		return this.previews.of(switch (proposed) {
			case ProposedAssignment assignment -> new SettingChange.Assign(this.validator.checked(actor, assignment));
			case ProposedWithdrawal(Scope scope, SettingKey key, AssignmentSlot slot, String _) -> {
				this.validator.requireExisting(scope);
				yield new SettingChange.Withdraw(scope, this.catalog.canonical(key), slot);
			}
		});
	}

	/**
	 * Returns whether the actor may set values at a scope, and lock them unless the scope
	 * is the actor.
	 */
	public boolean mayChange(Actor actor, Scope scope) {
		return this.validator.mayAuthor(actor, scope, AssignmentSlot.VALUE);
	}

	/**
	 * Returns the change that would undo the last change of a setting at a scope; empty
	 * if there was none.
	 */
	public Optional<Proposal> takeBack(Actor actor, Scope scope, SettingKey key) {
		List<PastAssignment> past = history(actor, scope, key).stream()
			.filter((one) -> !(scope instanceof Scope.User) || one.assignment().lock().isEmpty())
			.toList();
		return RevertFinder.of(past, this.clock.instant());
	}

	/** Makes a change immediately. */
	public void make(Actor actor, Proposal proposed) {
		switch (proposed) {
			case ProposedAssignment assignment -> assign(actor, assignment);
			case ProposedWithdrawal(Scope scope, SettingKey key, AssignmentSlot slot, String reason) ->
				clear(actor, scope, key, slot, reason);
		}
	}

	/**
	 * Makes an assignment immediately.
	 * @throws SettingLockedException if a wider scope locks the setting
	 * @throws NeedsPlanException if it disables personal meeting IDs for many people
	 */
	public void assign(Actor actor, ProposedAssignment proposed) {
		this.changes.assign(actor, proposed);
	}

	/**
	 * Withdraws the assignment of a slot.
	 * @throws NeedsPlanException if it disables personal meeting IDs for many people
	 */
	public void clear(Actor actor, Scope scope, SettingKey key, AssignmentSlot slot, String reason) {
		this.changes.clear(actor, scope, key, slot, reason);
	}

	/** Returns the index that answers questions about all people. */
	public PopulationIndex population(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return this.index.get();
	}

	/**
	 * Returns everyone for whom personal meeting IDs are disabled now, and what decides
	 * that.
	 */
	public DisabledPeople withPersonalMeetingOff(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return this.disabled.get();
	}

	/**
	 * An explanation.
	 *
	 * @param unlockOptions what would unlock the setting, shortest first; empty if it is
	 * free, and for a past moment
	 */
	public record Explained(EffectiveSetting effective, List<UnlockOption> unlockOptions) {

		public Explained {
			unlockOptions = List.copyOf(unlockOptions);
		}

	}

}
