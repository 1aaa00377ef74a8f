package io.roomkeeper.setting.review;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.Preview;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.UnknownSettingException;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.policy.SettingExceptions;
import io.roomkeeper.setting.population.Population;
import io.roomkeeper.setting.population.PopulationIndex;
import io.roomkeeper.setting.proposal.ProposedWithdrawal;
import io.roomkeeper.setting.resolution.ResolutionModel;

/**
 * Reviews all assignments: those without effect, how many people have the recommended
 * values, and what the other model would change. For admins and the helpdesk.
 */
public final class PolicyReview {

	/** The recommendations that keep strangers out of rooms, most important first. */
	public static final List<SettingKey> ESSENTIALS = List.of(new SettingKey("meeting_security.waiting_room"),
			new SettingKey("schedule_meeting.require_password_for_pmi_meetings"),
			new SettingKey("schedule_meeting.join_before_host"), new SettingKey("in_meeting.file_transfer"));

	private static final int RECENT = 10;

	private final SettingsService settings;

	private final SettingCatalog catalog;

	private final ResolutionModel model;

	private final Assignments assignments;

	private final SettingExceptions exceptions;

	private final Clock clock;

	public PolicyReview(SettingsService settings, SettingCatalog catalog, ResolutionModel model,
			Assignments assignments, SettingExceptions exceptions, Clock clock) {
		this.settings = settings;
		this.catalog = catalog;
		this.model = model;
		this.assignments = assignments;
		this.exceptions = exceptions;
		this.clock = clock;
	}

	/**
	 * Returns the assignments without effect, each with its fix, in the catalogue's
	 * order.
	 */
	public List<PolicyFinding> findings(Actor actor) {
		PopulationIndex index = this.settings.population(actor);
		List<PolicyFinding> findings = new ArrayList<>();
		index.catalog()
			.all()
			.forEach((definition) -> findings.addAll(lint(index, definition.key(), this.clock.instant())));
		return findings;
	}

	private static List<PolicyFinding> lint(PopulationIndex index, SettingKey key, Instant asOf) {
		return new Linter(index.view(key, asOf)).findings();
	}

	/** Returns the effect of a fix. Nobody should get another value by it. */
	public Preview preview(Actor actor, PolicyFinding finding) {
		return this.settings.preview(actor,
				new ProposedWithdrawal(finding.fix().scope(), finding.fix().key(), AssignmentSlot.VALUE, ""));
	}

	/** Withdraws an assignment without effect. */
	public void fix(Actor actor, PolicyFinding finding, String reason) {
		actor.require(Role.ADMIN);
		this.settings.clear(actor, finding.fix().scope(), finding.fix().key(), AssignmentSlot.VALUE, reason);
	}

	/**
	 * Returns one setting with its assignments and the people by value.
	 * @param given the key or an alias of the setting
	 * @throws UnknownSettingException if there is no such setting
	 */
	public SettingSummary summary(Actor actor, String given) {
		PopulationIndex index = this.settings.population(actor);
		SettingDefinition definition = this.catalog.get(given);
		SettingKey key = definition.key();
		Instant now = this.clock.instant();
		List<Assignment> policies = this.assignments.policies()
			.stream()
			.filter((set) -> set.key().equals(key))
			.toList();
		List<GroupId> order = index.population().groups();
		return new SettingSummary(definition,
				policies.stream().filter((set) -> set.scope() instanceof Scope.Account).findFirst(),
				policies.stream()
					.filter((set) -> set.scope() instanceof Scope.Group(GroupId id) && order.contains(id))
					.sorted(Comparator.comparingInt((set) -> order.indexOf(((Scope.Group) set.scope()).id())))
					.toList(),
				this.assignments.locksOfPeople().stream().filter((set) -> set.key().equals(key)).toList(),
				this.exceptions.activeAt(now)
					.stream()
					.filter((one) -> one.key().equals(key))
					.sorted(Comparator.comparing(SettingException::until))
					.toList(),
				index.effective(key, this.model, now), lint(index, key, now), this.assignments.recent(key, RECENT));
	}

	/**
	 * Returns how many people have each recommended value, the essential settings first.
	 */
	public List<Posture> posture(Actor actor) {
		PopulationIndex index = this.settings.population(actor);
		return Posture.of(index, this.model, this.clock.instant())
			.stream()
			.sorted(Comparator.comparingInt((Posture posture) -> place(posture.key())))
			.toList();
	}

	private static int place(SettingKey key) {
		int place = ESSENTIALS.indexOf(key);
		return (place < 0) ? ESSENTIALS.size() : place;
	}

	/** Returns everyone with their groups, to compute the posture of a group. */
	public Population population(Actor actor) {
		return this.settings.population(actor).population();
	}

	/** Returns every setting for which the two models differ for anyone. */
	public List<ModelComparison> models(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return ModelComparison.of(this.settings.population(actor), this.clock.instant());
	}

	/** Returns how the two models differ for one setting. */
	public ModelComparison compare(Actor actor, SettingKey key) {
		return ModelComparison.of(this.catalog.canonical(key), this.settings.population(actor), this.clock.instant());
	}

	/** Returns the current resolution model. */
	public ResolutionModel model() {
		return this.model;
	}

}
