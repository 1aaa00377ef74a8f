package io.roomkeeper.batch.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.MeetingImpact;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanItem;
import tools.jackson.databind.json.JsonMapper;

/** The report that a command prints about a plan, as text or JSON. */
final class PlanReport {

	/** How many rooms a report lists; the console and the REST API show all of them. */
	static final int ITEMS = 1_000;

	private static final JsonMapper JSON = new JsonMapper();

	private final ChangePlan plan;

	private final Set<PlanId> overlapping;

	PlanReport(ChangePlan plan, Set<PlanId> overlapping) {
		this.plan = plan;
		this.overlapping = overlapping;
	}

	/** Prints the report as text. */
	void text(PrintWriter out, List<PlanItem> items) {
		items.forEach((item) -> out
			.println("  %s  %s -> %s".formatted(item.uid().value(), item.before().grouped(), item.after().grouped())));
		int more = this.plan.effects().rooms() - items.size();
		if (more > 0) {
			out.println("  and %,d more".formatted(more));
		}
		MeetingImpact impact = this.plan.effects().impact();
		out.println(
				"plan %d (%s, hash %s): %,d rooms get another number, %,d people have no active room; %,d future meetings, %,d invitees, of whom %,d hold links that keep working"
					.formatted(this.plan.id().value(), status(), this.plan.hash().shortText(),
							this.plan.effects().rooms(), this.plan.effects().skipped(), impact.meetings(),
							impact.invitees(), this.plan.effects().linksThatWork()));
		if (!this.overlapping.isEmpty()) {
			out.println("Other plans change some of these rooms, too: " + this.overlapping.stream()
				.sorted()
				.map((id) -> Integer.toString(id.value()))
				.collect(Collectors.joining(", ")));
		}
	}

	private String status() {
		return this.plan.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/** Returns the report as JSON. */
	String json(String command, List<PlanItem> items) {
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("command", command);
		report.put("status", this.plan.status().name());
		report.put("plan", this.plan.id().value());
		report.put("hash", this.plan.hash().text());
		report.put("author", this.plan.author());
		Map<String, Object> effects = new LinkedHashMap<>();
		effects.put("rooms", this.plan.effects().rooms());
		effects.put("skipped", this.plan.effects().skipped());
		effects.put("meetings", this.plan.effects().impact().meetings());
		effects.put("invitees", this.plan.effects().impact().invitees());
		effects.put("toTell", this.plan.effects().impact().toTell());
		report.put("effects", effects);
		report.put("overlapping", this.overlapping.stream().sorted().map(PlanId::value).toList());
		List<Map<String, Object>> rows = new ArrayList<>();
		for (PlanItem item : items) {
			Map<String, Object> row = new LinkedHashMap<>();
			row.put("item", item.uid().value());
			row.put("before", item.before().digits());
			row.put("after", item.after().digits());
			row.put("meetings", item.impact().meetings());
			rows.add(row);
		}
		report.put("items", rows);
		return JSON.writeValueAsString(report);
	}

}
