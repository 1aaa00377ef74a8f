package io.roomkeeper.console.api.setting;

import java.util.Map;

import io.roomkeeper.setting.unlock.ExplanationReport;
import io.roomkeeper.setting.unlock.ExplanationReport.CandidateLine;
import io.roomkeeper.setting.unlock.ExplanationReport.StepLine;
import io.roomkeeper.setting.unlock.ExplanationReport.WayLine;
import io.roomkeeper.setting.unlock.ExplanationReport.Winner;

/**
 * Describes the fields of an explanation for the OpenAPI document, by the type that the
 * schema is named after.
 */
final class ExplanationFields {

	private static final String WHO = "plan, licence, account, group, exception, user (locked for the person), "
			+ "choice (their own), default or dependency";

	static final Map<Class<?>, Map<String, String>> DESCRIPTIONS = Map.of(ExplanationReport.class,
			Map.of("key", "The setting's canonical key", "value", "The effective value", "locked",
					"Whether the person cannot change it", "winner", "What decides", "rungs",
					"Every candidate, in the order of precedence", "toFree",
					"What would unlock it, shortest first; empty if it is free, and for past moments"),
			Winner.class, Map.of("scope", WHO, "name", "The group, or the rule; null for other scopes"),
			CandidateLine.class,
			Map.ofEntries(Map.entry("scope", WHO), Map.entry("name", "The group, or the rule; null for other scopes"),
					Map.entry("value", "The candidate's value; null if it has none"),
					Map.entry("locked", "Whether it has a lock that has not ended"),
					Map.entry("outcome", "The outcome"), Map.entry("reasonCode", "Why"), Map.entry("by", "Who set it"),
					Map.entry("at", "When"), Map.entry("reason", "The reason in the author's words"),
					Map.entry("until", "When its lock or the exception ends"),
					Map.entry("path", "The path of the membership, joined by ' › '")),
			WayLine.class,
			Map.of("steps", "The steps, in this order", "freed", "How many people could then change the setting",
					"changes", "How many people would get another value", "otherSettings",
					"How many other settings of the person would change"),
			StepLine.class,
			Map.of("action", "unlock, set, withdraw, except or leave", "what", "The step in a few words", "whoMay",
					"Who can take it: admin, group_admin, directory_team, the_person"));

	private ExplanationFields() {
	}

}
