package io.roomkeeper.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import io.roomkeeper.text.Message;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.reinvite.ReinviteSends;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.Runs;

/**
 * A process that runs a job as a command does and may be killed meanwhile. At the end it
 * writes a file: the number of database calls, how the run ended, who has which number,
 * and the end state.
 */
public final class JobProcess {

	private JobProcess() {
	}

	/**
	 * Runs a job.
	 * @param arguments the job, its date, what the process is killed before, for the
	 * {@link ProcessKiller}, the file, and the scenario for which earlier use of rooms is
	 * added afterwards (empty for none)
	 */
	public static void main(String[] arguments) throws IOException {
		ProcessKiller killer = new ProcessKiller(Long.parseLong(arguments[2]));
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Installation.Application.class)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.initializers((started) -> started.getBeanFactory().addBeanPostProcessor(killer))
			.run()) {
			JdbcTemplate jdbc = new JdbcTemplate(context.getBean(DataSource.class));
			if (Boolean.getBoolean(KillEffects.PASS_TIME)) {
				KillMails.passTime(jdbc);
			}
			killer.arm();
			Run run = run(context, JobName.valueOf(arguments[0]), LocalDate.parse(arguments[1]));
			long calls = killer.disarm();
			if (!arguments[4].isEmpty()) {
				addEarlierUse(jdbc);
			}
			if (arguments[4].equals(KillScenario.APPLY.name())) {
				KillPlan.make(context);
			}
			if (arguments[4].equals(KillScenario.REINVITES.name())) {
				KillMails.make(jdbc);
			}
			List<String> found = new ArrayList<>(List.of(calls(calls, killer.commits()),
					run.status().name() + run.message()
						.filter((message) -> !message.equals(Runs.CUT_SHORT))
						.map(Message::plain)
						.map(" "::concat)
						.orElse("")));
			found.add(String.join(",", EndState.numbers(jdbc)));
			found.addAll(EndState.of(jdbc));
			Files.write(Path.of(arguments[3]), found);
		}
	}

	private static Run run(ConfigurableApplicationContext context, JobName job, LocalDate asOf) {
		Actor actor = Actor.operator("kill");
		return switch (job) {
			case APPLY -> KillPlan.apply(context);
			case REINVITE_SEND -> context.getBean(ReinviteSends.class).resume(actor, RunOrigin.COMMAND);
			default ->
				context.getBean(Jobs.class).run(RunRequest.of(job, RunMode.APPLY, asOf, actor, RunOrigin.COMMAND));
		};
	}

	private static String calls(long calls, List<Long> commits) {
		return Stream.concat(Stream.of(calls), commits.stream()).map(String::valueOf).collect(Collectors.joining(" "));
	}

	/** Records that a third of all rooms was used recently and the others long ago. */
	private static void addEarlierUse(JdbcTemplate jdbc) {
		jdbc.update("insert into room_use (person_id, used_on) select person_id, date '2026-02-01' from room"
				+ " where mod(person_id, 3) = 0");
		jdbc.update("update room set last_used_on = date '2026-02-01', assigned_on = date '2024-01-01',"
				+ " expires_on = date '2027-02-01' where mod(person_id, 3) = 0");
		jdbc.update("update room set assigned_on = date '2024-01-01', expires_on = date '2024-12-31'"
				+ " where mod(person_id, 3) <> 0");
	}

}
