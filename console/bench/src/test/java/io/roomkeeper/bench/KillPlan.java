package io.roomkeeper.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import javax.sql.DataSource;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.change.AbandonedPlans;
import io.roomkeeper.batch.change.PlanRuns;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanReader;
import io.roomkeeper.change.PlanStateException;
import io.roomkeeper.change.planning.PlanTiming;
import io.roomkeeper.change.planning.RoomPlanRequest;
import io.roomkeeper.change.planning.RoomPlanner;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.SelectionParser;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.Runs;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A plan of new numbers for everybody, whose application is killed. */
final class KillPlan {

	private static final Actor ACTOR = Actor.operator("kill");

	private static final OffsetDateTime START = OffsetDateTime.parse("2090-03-07T10:00:00Z");

	private KillPlan() {
	}

	/** Adds a meeting in the room of every third person. */
	static void addMeetings(JdbcTemplate jdbc) {
		jdbc.update(
				"""
						insert into meeting (id, meeting_number, host_id, calendar_uid, sequence_number, topic, starts_at,
						  time_zone, duration_minutes, last_start_at, in_personal_room, waiting_room, link_token, language,
						  revised_at, next_start_at, version, origin)
						select p.id, 20000000000 + p.id, p.id, p.directory_id || '@kill.example', 1, 'Meeting', t.starts,
						  'UTC', 45, t.starts, true, false, lpad(cast(p.id as varchar(10)), 22, 'x'), 'en', t.starts, t.starts, 1,
						  'IMPORTED'
						from person p cross join (values (cast(? as timestamp with time zone))) as t (starts)
						where mod(p.id, 3) = 0""",
				START);
	}

	/** Adds a meeting with one invitee to every third room, and makes the plan. */
	static void make(ApplicationContext context) {
		JdbcTemplate jdbc = new JdbcTemplate(context.getBean(DataSource.class));
		addMeetings(jdbc);
		jdbc.update("insert into meeting_invitee (meeting_id, mail, name, reply)"
				+ " select id, 'guest@example.org', 'Guest', 'ACCEPTED' from meeting");
		context.getBean(RoomPlanner.class)
			.reissue(ACTOR, new RoomPlanRequest(context.getBean(SelectionParser.class).parse("all"), Selection.ALL,
					"all", "numbers were published", PlanTiming.AT_ONCE));
	}

	/**
	 * Applies the plan. If it is already completed, stores the end of its interrupted
	 * run, as a console does.
	 */
	static Run apply(ApplicationContext context) {
		PlanId id = new PlanId(1);
		Runs runs = context.getBean(Runs.class);
		try {
			return context.getBean(PlanRuns.class).run(ACTOR, id, RunOrigin.COMMAND);
		}
		catch (PlanStateException _) {
			runs.abandoned(Instant.now().plus(Duration.ofHours(1)))
				.forEach(context.getBean(AbandonedPlans.class)::resume);
			ChangePlan plan = context.getBean(PlanReader.class).get(ACTOR, id);
			return plan.run().flatMap(runs::find).orElseThrow();
		}
	}

}
