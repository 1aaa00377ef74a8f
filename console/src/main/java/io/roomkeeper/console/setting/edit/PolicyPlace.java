package io.roomkeeper.console.setting.edit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import io.roomkeeper.access.Actor;
import io.roomkeeper.console.change.planning.SettingsPlanning;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.setting.Preview;
import io.roomkeeper.setting.ScopeSetting;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.PastAssignment;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.Proposal;
import io.roomkeeper.setting.resolution.Level;

/** The settings of the account or of a group. */
class PolicyPlace implements SettingsPlace {

	private final SettingsService settings;

	private final Actor actor;

	private final Scope scope;

	private final SettingWording wording;

	private final SettingsPlanning planning;

	private final Clock clock;

	PolicyPlace(SettingsService settings, Actor actor, Scope scope, SettingWording wording, SettingsPlanning planning,
			Clock clock) {
		this.settings = settings;
		this.actor = actor;
		this.scope = scope;
		this.wording = wording;
		this.planning = planning;
		this.clock = clock;
	}

	@Override
	public Scope scope() {
		return this.scope;
	}

	@Override
	public List<SettingState> read() {
		Instant now = this.clock.instant();
		return this.settings.at(this.actor, this.scope).settings().stream().map((one) -> state(one, now)).toList();
	}

	private SettingState state(ScopeSetting setting, Instant now) {
		return new SettingState(setting.definition(), setting.value(), setting.assignment(),
				SettingState.locks(setting.assignment(), now), setting.lockedBy().map((level) -> grey(level, setting)),
				source(setting, now));
	}

	private String grey(Level level, ScopeSetting setting) {
		if (level instanceof Level.Plan) {
			return this.wording.translate("policy.grey.plan");
		}
		return setting.above()
			.map((set) -> this.wording.translate("policy.grey.account", this.wording.author(set.author()),
					this.wording.day(set.at()), reason(set), until(set)))
			.orElse("")
				+ setting.assignment()
					.map((kept) -> " "
							+ this.wording.translate("policy.grey.kept", this.wording.value(kept.key(), kept.value())))
					.orElse("");
	}

	private String source(ScopeSetting setting, Instant now) {
		if (setting.assignment().isPresent()) {
			Assignment set = setting.assignment().get();
			String end = set.lockEndedBy(now) ? this.wording.translate("policy.source.ended") : until(set);
			return this.wording.translate("policy.source.here", this.wording.author(set.author()),
					this.wording.day(set.at()), reason(set), end + exceptions(set, now));
		}
		return this.wording.translate(setting.above().isPresent() ? "policy.source.account" : "policy.source.default");
	}

	private String reason(Assignment set) {
		return set.reason().isEmpty() ? "" : this.wording.translate("setting.why.reason", set.reason());
	}

	private String until(Assignment set) {
		return set.lock()
			.flatMap(Lock::until)
			.map((end) -> this.wording.translate("setting.why.until", this.wording.day(end)))
			.orElse("");
	}

	private String exceptions(Assignment set, Instant now) {
		return (set.lockedAt(now) && set.lock().filter(Lock::noExceptions).isPresent())
				? this.wording.translate("policy.source.noExceptions") : "";
	}

	@Override
	public boolean mayChange() {
		return this.settings.mayChange(this.actor, this.scope);
	}

	@Override
	public boolean locks() {
		return true;
	}

	@Override
	public Preview preview(Proposal proposal) {
		return this.settings.preview(this.actor, proposal);
	}

	@Override
	public void make(Proposal proposal) {
		this.settings.make(this.actor, proposal);
	}

	@Override
	public boolean mayPlan() {
		return this.planning.mayPlan();
	}

	@Override
	public void plan(Proposal proposal) {
		this.planning.ask(proposal);
	}

	@Override
	public Optional<Proposal> takeBack(SettingKey key) {
		return this.settings.takeBack(this.actor, this.scope, key);
	}

	@Override
	public List<PastAssignment> history(SettingKey key) {
		return this.settings.history(this.actor, this.scope, key);
	}

	@Override
	public Optional<Component> beside(SettingState state) {
		return Optional.of(state)
			.filter((one) -> one.grey().isPresent() && this.scope instanceof Scope.Group)
			.map((one) -> new Anchor(ConsoleRoutes.accountSettings(this.wording.texts().name(one.key())),
					this.wording.translate("policy.grey.open")));
	}

}
