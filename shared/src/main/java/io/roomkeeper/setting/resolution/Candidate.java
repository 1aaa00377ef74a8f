package io.roomkeeper.setting.resolution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.group.EffectiveMembership;
import io.roomkeeper.group.GroupName;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Lock;

/**
 * One candidate on the order of precedence, and what became of it.
 *
 * @param level what it is
 * @param name the group's name, or the rule's id; empty elsewhere
 * @param value what it says, if it says anything
 * @param locked whether it carries a lock whose end has not passed
 * @param by who set it
 * @param at when
 * @param reason why, in the author's words
 * @param until when its lock or the exception ends
 * @param path for a group: how the person got in
 * @param outcome what became of it
 * @param code why
 */
public record Candidate(Level level, String name, Optional<SettingValue> value, boolean locked, Optional<String> by,
		Optional<Instant> at, Optional<String> reason, Optional<Instant> until, List<GroupName> path, Outcome outcome,
		ReasonCode code) {

	/** A candidate that no one wrote. */
	static Candidate unwritten(Level level, Optional<SettingValue> value, Outcome outcome, ReasonCode code) {
		return new Candidate(level, "", value, outcome == Outcome.WON && level instanceof Level.Plan, Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), List.of(), outcome, code);
	}

	/** A candidate that an assignment makes. */
	static Candidate written(Level level, Assignment assignment, Instant asOf, Outcome outcome, ReasonCode code) {
		return new Candidate(level, "", Optional.of(assignment.value()), assignment.lockedAt(asOf),
				Optional.of(assignment.author()), Optional.of(assignment.at()),
				Optional.of(assignment.reason()).filter((text) -> !text.isEmpty()),
				assignment.lock().flatMap(Lock::until), List.of(), outcome, code);
	}

	/** The same candidate, saying which group it is and how the person got in. */
	Candidate of(EffectiveMembership group) {
		return new Candidate(this.level, group.name(), this.value, this.locked, this.by, this.at, this.reason,
				this.until, group.path(), this.outcome, this.code);
	}

	/** The same candidate with another end. */
	Candidate endedAs(Outcome changed, ReasonCode why) {
		return new Candidate(this.level, this.name, this.value, this.locked, this.by, this.at, this.reason, this.until,
				this.path, changed, why);
	}

}
