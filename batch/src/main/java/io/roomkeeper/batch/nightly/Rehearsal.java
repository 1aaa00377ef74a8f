package io.roomkeeper.batch.nightly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.roomkeeper.forecast.ForecastKind;
import io.roomkeeper.forecast.ForecastNight;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;

/**
 * What a nightly job did on a copy of the data, beside the forecast.
 *
 * @param forecast what was forecast for its date
 * @param run the nightly job
 * @param stages its stages
 */
public record Rehearsal(ForecastNight forecast, Run run, List<Run> stages) {

	public Rehearsal {
		stages = List.copyOf(stages);
	}

	/** Compares the counts, in the order of the stages. */
	public List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		lines.add(line("rooms retired", JobName.SYNC, CountKind.RETIRED, ForecastKind.RETIREMENT));
		lines.add(line("locks and exceptions ended", JobName.LAPSE, CountKind.READ, ForecastKind.LOCK,
				ForecastKind.EXCEPTION));
		lines.add(line("rooms expired", JobName.SWEEP, CountKind.EXPIRED, ForecastKind.EXPIRY));
		lines.add(line("items of plans applied", JobName.APPLY, CountKind.UPDATED, ForecastKind.WAVE));
		lines.add(line("owners warned", JobName.WARN, CountKind.WARNED, ForecastKind.WARNING));
		lines.add(line("links and numbers taken back", JobName.LICENCE, CountKind.UPDATED, ForecastKind.LINK));
		lines.add(line("people warned about them", JobName.LICENCE, CountKind.WARNED, ForecastKind.LINK_WARNING));
		lines.add(line("numbers released", JobName.RELEASE, CountKind.UPDATED, ForecastKind.NUMBER));
		return lines;
	}

	private Line line(String name, JobName job, CountKind count, ForecastKind... kinds) {
		int expected = 0;
		for (ForecastKind kind : kinds) {
			expected += this.forecast.count(kind);
		}
		long done = this.stages.stream()
			.filter((stage) -> stage.job() == job)
			.mapToLong((stage) -> stage.counts().of(count))
			.sum();
		return new Line(name, expected, done);
	}

	/** Returns the comparison as an object of JSON. */
	public Map<String, Object> json() {
		Map<String, Object> forecast = new LinkedHashMap<>();
		Map<String, Object> rehearsed = new LinkedHashMap<>();
		for (Line line : lines()) {
			forecast.put(line.key(), line.forecast());
			rehearsed.put(line.key(), line.rehearsed());
		}
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("status", this.run.status().name());
		json.put("asOf", this.run.asOf().toString());
		json.put("forecast", forecast);
		json.put("rehearsal", rehearsed);
		json.put("stages", this.stages.stream().map(Rehearsal::stage).toList());
		return json;
	}

	private static Map<String, Object> stage(Run stage) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("job", stage.job().key());
		json.put("status", stage.status().name());
		stage.message().ifPresent((message) -> json.put("message", message.plain()));
		return json;
	}

	/**
	 * One count.
	 *
	 * @param name what is counted
	 * @param forecast the forecast count
	 * @param rehearsed the count of the rehearsal
	 */
	public record Line(String name, int forecast, long rehearsed) {

		String key() {
			return this.name.replace(' ', '-');
		}

	}

}
