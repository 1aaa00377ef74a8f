package io.roomkeeper.batch;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.batch.change.PlanRuns;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanReader;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.change.item.ItemOutcome;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.change.item.PlanWave;
import io.roomkeeper.change.planning.PlanTiming;
import io.roomkeeper.change.planning.RoomPlanRequest;
import io.roomkeeper.change.planning.RoomPlanner;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.scheduling.MeetingRequest;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.SelectionParser;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.setting.SettingsService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Base class of tests for plans in waves. */
abstract class WaveJobTests extends JobTests {

	static final Actor ADA = new Actor("ada", Set.of(Role.ADMIN, Role.USER), Origin.CONSOLE);

	static final Actor BO = new Actor("bo", Set.of(Role.ADMIN, Role.USER), Origin.CONSOLE);

	static final Actor SHELL = Actor.operator("root").from(Origin.command("root"));

	final LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);

	/**
	 * A plan of more than two rooms needs approval, and two invitees can be informed per
	 * day.
	 */
	@Override
	Map<String, Object> database() {
		return Map.of("roomkeeper.approval.rooms", "2", "roomkeeper.reinvite.per-day", "2");
	}

	@BeforeEach
	void sync() {
		this.roomkeeper.run(JobName.SYNC);
	}

	ChangePlan plan(String query, PlanTiming timing) {
		return this.roomkeeper.get(RoomPlanner.class).reissue(ADA, request(query, timing));
	}

	RoomPlanRequest request(String query, PlanTiming timing) {
		return new RoomPlanRequest(this.roomkeeper.get(SelectionParser.class).parse(query), Selection.ALL, query,
				"numbers were published", timing);
	}

	Run apply(ChangePlan plan) {
		return this.roomkeeper.get(PlanRuns.class).run(SHELL, plan.id(), RunOrigin.COMMAND);
	}

	void night() {
		assertThat(this.roomkeeper.run(JobName.NIGHTLY).status()).isEqualTo(RunStatus.COMPLETED);
	}

	/** Moves the waves of all plans into the past. */
	void daysPass(int days) {
		this.roomkeeper.get(JdbcTemplate.class)
			.query("select distinct plan_id, due_on from change_plan_item where due_on is not null order by due_on",
					(row) -> {
						this.roomkeeper.get(JdbcTemplate.class)
							.update("update change_plan_item set due_on = ? where plan_id = ? and due_on = ?",
									row.getObject(2, LocalDate.class).minusDays(days), row.getInt(1),
									row.getObject(2, LocalDate.class));
					});
	}

	void cancelMeetings() {
		this.roomkeeper.get(JdbcTemplate.class).update("update meeting set cancelled_at = current_timestamp");
	}

	void schedule(String host, Duration fromNow) {
		schedule(host, LocalDateTime.now(ZoneOffset.UTC).plus(fromNow), Optional.empty(), 0);
	}

	/** Adds an imported meeting in five days. */
	void scheduleElsewhere(String host, int invitees) {
		schedule(host, LocalDateTime.now(ZoneOffset.UTC).plusDays(5), Optional.empty(), invitees);
		this.roomkeeper.get(JdbcTemplate.class).update("update meeting set origin = 'IMPORTED'");
	}

	void scheduleDaily(String host) {
		schedule(host, LocalDateTime.now(ZoneOffset.UTC).plusHours(3), Optional.of("FREQ=DAILY"), 0);
	}

	void schedule(String host, LocalDateTime start, Optional<String> rule, int invitees) {
		this.roomkeeper.get(MeetingScheduling.class)
			.schedule(ADA, PersonRef.parse(host), new MeetingRequest("Seminar",
					Optional.of(start.truncatedTo(ChronoUnit.MINUTES)), Optional.of("Africa/Abidjan"), 60, rule,
					IntStream.range(0, invitees)
						.mapToObj((i) -> new Invitee("guest%d@example.org".formatted(i), "Guest"))
						.toList(),
					List.of(), Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty()));
	}

	boolean isOn(String uid) {
		return this.roomkeeper.get(SettingsService.class)
			.applies(new PersonId(id(uid)), SettingsService.PERSONAL_MEETING)
			.isOn();
	}

	List<PlanWave> waves(ChangePlan plan) {
		return reader().waves(ADA, plan.id());
	}

	List<PlanItem> items(ChangePlan plan) {
		return reader().items(ADA, plan.id(), 0, 100);
	}

	Map<ItemOutcome, Integer> outcomes(ChangePlan plan) {
		return reader().outcomes(ADA, plan.id());
	}

	PlanStatus status(ChangePlan plan) {
		return reader().get(ADA, plan.id()).status();
	}

	PlanReader reader() {
		return this.roomkeeper.get(PlanReader.class);
	}

}
