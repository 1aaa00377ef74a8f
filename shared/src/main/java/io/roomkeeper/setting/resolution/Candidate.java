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
 * One candidate in the order of precedence and its outcome.
 *
 * @param name the group's name or the rule's id; otherwise empty
 * @param value the candidate's value, if it has one
 * @param locked whether it has a lock that has not ended
 * @param by who set it
 * @param at when it was set
 * @param reason the reason in the author's words
 * @param until when its lock or the exception ends
 * @param path for a group: the groups through which the person is a member
 * @param code the reason for the outcome
 */
public record Candidate(Level level, String name, Optional<SettingValue> value, boolean locked, Optional<String> by,
		Optional<Instant> at, Optional<String> reason, Optional<Instant> until, List<GroupName> path, Outcome outcome,
		ReasonCode code) {

	/** Creates a candidate without an assignment. */
	static Candidate unwritten(Level level, Optional<SettingValue> value, Outcome outcome, ReasonCode code) {
		return new Candidate(level, "", value, outcome == Outcome.WON && level instanceof Level.Plan, Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), List.of(), outcome, code);
	}

	/** Creates a candidate for an assignment. */
	static Candidate written(Level level, Assignment assignment, Instant asOf, Outcome outcome, ReasonCode code) {
		return new Candidate(level, "", Optional.of(assignment.value()), assignment.lockedAt(asOf),
				Optional.of(assignment.author()), Optional.of(assignment.at()),
				Optional.of(assignment.reason()).filter((text) -> !text.isEmpty()),
				assignment.lock().flatMap(Lock::until), List.of(), outcome, code);
	}

	/** Returns a copy with the group's name and the path of the membership. */
	Candidate of(EffectiveMembership group) {
		return new Candidate(this.level, group.name(), this.value, this.locked, this.by, this.at, this.reason,
				this.until, group.path(), this.outcome, this.code);
	}

	/** Returns a copy with another outcome. */
	Candidate endedAs(Outcome changed, ReasonCode why) {
		return new Candidate(this.level, this.name, this.value, this.locked, this.by, this.at, this.reason, this.until,
				this.path, changed, why);
	}

}
