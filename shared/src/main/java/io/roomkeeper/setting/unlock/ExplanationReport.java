package io.roomkeeper.setting.unlock;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.roomkeeper.group.GroupName;
import io.roomkeeper.setting.resolution.Candidate;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.Outcome;
import io.roomkeeper.setting.resolution.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * An explanation as plain text, the same for REST and for commands.
 *
 * @param key the setting
 * @param value the effective value
 * @param locked whether the person cannot change it
 * @param winner what decides
 * @param rungs every candidate, in the order of precedence
 * @param toFree the options that would unlock it, shortest first; empty if it is free,
 * and for past moments
 */
public record ExplanationReport(String key, String value, boolean locked, Winner winner, List<CandidateLine> rungs,
		List<WayLine> toFree) {

	public ExplanationReport {
		rungs = List.copyOf(rungs);
		toFree = List.copyOf(toFree);
	}

	/** Creates the report from an explanation and the unlock options. */
	public static ExplanationReport of(EffectiveSetting effective, List<UnlockOption> ways) {
		Candidate winner = effective.explanation().winner();
		StepText words = new StepText(effective.explanation());
		return new ExplanationReport(effective.key().text(), effective.value().text(), effective.locked(),
				new Winner(scope(winner.level()), name(winner)),
				effective.explanation().candidates().stream().map(CandidateLine::of).toList(),
				ways.stream().map((way) -> WayLine.of(way, words)).toList());
	}

	private static String scope(Level level) {
		return switch (level) {
			case Level.Plan _ -> "plan";
			case Level.Licence _ -> "licence";
			case Level.Account _ -> "account";
			case Level.Group _ -> "group";
			case Level.ExceptionGranted _ -> "exception";
			case Level.User _ -> "user";
			case Level.OwnChoice _ -> "choice";
			case Level.CatalogueDefault _ -> "default";
			case Level.Dependency _ -> "dependency";
		};
	}

	private static @Nullable String name(Candidate candidate) {
		return candidate.name().isEmpty() ? null : candidate.name();
	}

	/**
	 * What decides.
	 *
	 * @param scope plan, licence, account, group, exception, user (locked for the
	 * person), choice (their own), default or dependency
	 * @param name the group, or the rule
	 */
	public record Winner(String scope, @Nullable String name) {

	}

	/**
	 * One candidate.
	 *
	 * @param scope as in {@link Winner}
	 * @param name the group or the rule
	 * @param value the candidate's value
	 * @param locked whether it has a lock that has not ended
	 * @param outcome WON, LOST, LIFTS or SILENT
	 * @param reasonCode the reason for the outcome, see {@link ReasonCode}
	 * @param by who set it
	 * @param at when it was set
	 * @param reason the reason in the author's words
	 * @param until when its lock or the exception ends
	 * @param path the groups through which the person is a member
	 */
	public record CandidateLine(String scope, @Nullable String name, @Nullable String value, boolean locked,
			Outcome outcome, ReasonCode reasonCode, @Nullable String by, @Nullable String at, @Nullable String reason,
			@Nullable String until, @Nullable String path) {

		static CandidateLine of(Candidate candidate) {
			String path = candidate.path().stream().map(GroupName::name).collect(Collectors.joining(" › "));
			return new CandidateLine(ExplanationReport.scope(candidate.level()), ExplanationReport.name(candidate),
					text(candidate.value()), candidate.locked(), candidate.outcome(), candidate.code(),
					text(candidate.by()), text(candidate.at()), text(candidate.reason()), text(candidate.until()),
					path.isEmpty() ? null : path);
		}

		private static @Nullable String text(Optional<?> value) {
			return value.map(Object::toString).orElse(null);
		}

	}

	/**
	 * One option to free the setting.
	 *
	 * @param steps the steps in their order
	 * @param freed how many people could then change the setting
	 * @param changes how many people would get another value
	 * @param otherSettings how many other settings of the person would change
	 */
	public record WayLine(List<StepLine> steps, int freed, int changes, int otherSettings) {

		static WayLine of(UnlockOption way, StepText words) {
			return new WayLine(way.option().steps().stream().map(words::line).toList(), way.freed(), way.changed(),
					way.otherSettings());
		}

	}

	/**
	 * One step.
	 *
	 * @param action unlock, set, withdraw, except or leave
	 * @param what the step as a short text
	 * @param whoMay who can take the step: admin, group_admin, directory_team, the_person
	 */
	public record StepLine(String action, String what, List<String> whoMay) {

	}

}
