package io.roomkeeper.batch.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingTexts;
import io.roomkeeper.setting.catalog.SettingType;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.resolution.Outcome;
import io.roomkeeper.setting.unlock.ExplanationReport;
import io.roomkeeper.setting.unlock.ExplanationReport.CandidateLine;
import io.roomkeeper.setting.unlock.ExplanationReport.StepLine;
import io.roomkeeper.setting.unlock.ExplanationReport.WayLine;
import org.jspecify.annotations.Nullable;

/** Formats the candidates of an explanation for a terminal. */
public final class ExplanationText {

	private ExplanationText() {
	}

	/** Returns one setting as a single line. */
	public static String line(ExplanationReport report) {
		String winner = report.winner().scope()
				+ Optional.ofNullable(report.winner().name()).map((name) -> " " + name).orElse("");
		return "%-78s  %-12s  %-6s  %s".formatted(report.key(), value(report.value()),
				report.locked() ? "LOCKED" : "open", winner);
	}

	/** Returns all candidates, and what would unlock the setting. */
	public static List<String> precedence(SettingDefinition definition, ExplanationReport report) {
		SettingTexts texts = SettingTexts.in(Locale.ENGLISH);
		List<String> lines = new ArrayList<>();
		String value = (definition.type() == SettingType.BOOLEAN) ? value(report.value())
				: texts.value(definition, new SettingValue(report.value()));
		lines.add("%s (%s): %s%s".formatted(texts.name(definition.key()), report.key(), value,
				report.locked() ? ", locked" : ""));
		lines.add("");
		lines.add("How it was decided");
		report.rungs().forEach((candidate) -> lines.add(candidate(candidate)));
		if (!report.toFree().isEmpty()) {
			lines.add("");
			lines.add("What would unlock it");
			report.toFree().forEach((way) -> lines.add(way(way)));
		}
		return lines;
	}

	private static String candidate(CandidateLine candidate) {
		String name = label(candidate.scope())
				+ Optional.ofNullable(candidate.name()).map((text) -> " " + text).orElse("");
		List<String> remarks = new ArrayList<>(List.of(candidate.reasonCode().name()));
		add(remarks, "by ", candidate.by());
		add(remarks, "at ", candidate.at());
		add(remarks, "because ", quoted(candidate.reason()));
		add(remarks, "until ", candidate.until());
		add(remarks, "in by ", candidate.path());
		return "%s %-24s  %-10s  %-4s  %s".formatted((candidate.outcome() == Outcome.WON) ? ">" : " ", name,
				(candidate.value() != null) ? value(candidate.value()) : "-", candidate.locked() ? "LOCK" : "",
				String.join(", ", remarks));
	}

	private static String way(WayLine way) {
		StringBuilder text = new StringBuilder("  - ");
		for (StepLine step : way.steps()) {
			text.append((text.length() > 4) ? ", and " : "")
				.append(step.what())
				.append(" (")
				.append(String.join(", ", step.whoMay()).replace('_', ' '))
				.append(')');
		}
		return text
			.append("; frees %d, changes %d, other settings %d".formatted(way.freed(), way.changes(),
					way.otherSettings()))
			.toString();
	}

	private static void add(List<String> remarks, String word, @Nullable String text) {
		if (text != null) {
			remarks.add(word + text);
		}
	}

	private static @Nullable String quoted(@Nullable String text) {
		return (text != null) ? '"' + text + '"' : null;
	}

	private static String label(String scope) {
		return switch (scope) {
			case "user" -> "Locked for them";
			case "choice" -> "Own choice";
			default -> scope.substring(0, 1).toUpperCase(Locale.ROOT) + scope.substring(1);
		};
	}

	private static String value(String value) {
		return switch (value) {
			case "true" -> "ON";
			case "false" -> "OFF";
			default -> value;
		};
	}

}
