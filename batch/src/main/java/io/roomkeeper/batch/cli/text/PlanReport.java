package io.roomkeeper.batch.cli.text;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanEffects;
import io.roomkeeper.change.item.ItemText;
import io.roomkeeper.change.item.MeetingImpact;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.change.item.PlanWave;
import tools.jackson.databind.json.JsonMapper;

/** The report that a command prints about a plan, as text or JSON. */
public final class PlanReport {

	/** How many items a report lists; the console and the REST API show all of them. */
	public static final int ITEMS = 1_000;

	/** The maximum number of changed items to print. */
	private static final int NAMED = 20;

	private static final JsonMapper JSON = new JsonMapper();

	private final ChangePlan plan;

	private final Set<PlanId> overlapping;

	private final List<PlanWave> waves;

	private final List<PlanItem> moved;

	private final Duration sending;

	/**
	 * @param moved the items that have changed since the plan was made
	 * @param sending the minimum time to send the re-invites
	 */
	public PlanReport(ChangePlan plan, Set<PlanId> overlapping, List<PlanWave> waves, List<PlanItem> moved,
			Duration sending) {
		this.plan = plan;
		this.overlapping = overlapping;
		this.waves = List.copyOf(waves);
		this.moved = List.copyOf(moved);
		this.sending = sending;
	}

	/** Prints the report as text. */
	public void text(PrintWriter out, List<PlanItem> items) {
		items.forEach((item) -> out.println("  %s  %s".formatted(item.target().label(), ItemText.of(item).plain())));
		int more = this.plan.effects().items() - items.size();
		if (more > 0) {
			out.println("  and %,d more".formatted(more));
		}
		this.waves
			.forEach((wave) -> out.println("wave %s: %,d items, %,d future meetings, %,d invitees to inform, %,d open"
				.formatted(wave.day(), wave.items(), wave.impact().meetings(), wave.impact().toTell(), wave.open())));
		out.println("plan %d (%s, %s, hash %s): %s".formatted(this.plan.id().value(), this.plan.kind().key(), status(),
				this.plan.hash().shortText(), effects()));
		if (!this.overlapping.isEmpty()) {
			out.println("Other plans also change some of these rooms or settings: " + this.overlapping.stream()
				.sorted()
				.map((id) -> Integer.toString(id.value()))
				.collect(Collectors.joining(", ")));
		}
		if (!this.moved.isEmpty()) {
			out.println("Items that have changed since the plan was made, which will be skipped: %,d"
				.formatted(this.moved.size()));
			this.moved.stream()
				.limit(NAMED)
				.forEach((item) -> out.println("  %s  %s".formatted(item.target().label(), what(item))));
		}
	}

	private static String what(PlanItem moved) {
		return moved.result().map((result) -> result.detail().plain()).orElse("");
	}

	private String effects() {
		PlanEffects effects = this.plan.effects();
		MeetingImpact impact = effects.impact();
		List<String> parts = new ArrayList<>();
		if (effects.settings() > 0) {
			parts.add("%,d settings change".formatted(effects.settings()));
		}
		parts.add("%,d rooms change, %,d users are affected, %,d are left out".formatted(effects.rooms(),
				effects.users(), effects.skipped()));
		parts.add("%,d future meetings, %,d invitees, of whom %,d must be informed and %,d have links that keep working"
			.formatted(impact.meetings(), impact.invitees(), impact.toTell(), effects.linksThatWork()));
		if (impact.toTell() > 0) {
			parts.add("sending takes at least %,d minutes".formatted(Math.max(1, this.sending.toMinutes())));
		}
		return String.join("; ", parts);
	}

	private String status() {
		return this.plan.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/** Returns the report as JSON. */
	public String json(String command, List<PlanItem> items) {
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("command", command);
		report.put("status", this.plan.status().name());
		report.put("plan", this.plan.id().value());
		report.put("kind", this.plan.kind().key());
		report.put("hash", this.plan.hash().text());
		report.put("author", this.plan.author());
		Map<String, Object> effects = new LinkedHashMap<>();
		effects.put("rooms", this.plan.effects().rooms());
		effects.put("settings", this.plan.effects().settings());
		effects.put("users", this.plan.effects().users());
		effects.put("skipped", this.plan.effects().skipped());
		effects.put("meetings", this.plan.effects().impact().meetings());
		effects.put("invitees", this.plan.effects().impact().invitees());
		effects.put("toTell", this.plan.effects().impact().toTell());
		effects.put("sendingSeconds", this.sending.toSeconds());
		report.put("effects", effects);
		report.put("overlapping", this.overlapping.stream().sorted().map(PlanId::value).toList());
		report.put("moved", this.moved.stream().limit(ITEMS).map(PlanReport::moved).toList());
		report.put("waves", this.waves.stream().map(PlanReport::wave).toList());
		List<Map<String, Object>> rows = new ArrayList<>();
		for (PlanItem item : items) {
			Map<String, Object> row = new LinkedHashMap<>();
			row.put("item", item.target().label());
			row.put("type", item.change().type().key());
			row.put("before", item.change().beforeText());
			row.put("after", item.change().afterText());
			row.put("meetings", item.impact().meetings());
			row.put("toTell", item.impact().toTell());
			row.put("due", item.due().map(LocalDate::toString).orElse(null));
			rows.add(row);
		}
		report.put("items", rows);
		return JSON.writeValueAsString(report);
	}

	private static Map<String, Object> moved(PlanItem item) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("item", item.target().label());
		row.put("detail", what(item));
		return row;
	}

	private static Map<String, Object> wave(PlanWave wave) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("day", wave.day().toString());
		row.put("items", wave.items());
		row.put("open", wave.open());
		row.put("meetings", wave.impact().meetings());
		row.put("toTell", wave.impact().toTell());
		return row;
	}

}
