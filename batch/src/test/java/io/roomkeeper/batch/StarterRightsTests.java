package io.roomkeeper.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.batch.cli.TestRoomkeeper;
import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.run.Brake;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import io.roomkeeper.run.StarterRightsEndedException;
import io.roomkeeper.signin.Operators;
import io.roomkeeper.token.IssuedToken;
import io.roomkeeper.token.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.batch.core.job.Job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Runs whose starter loses the right to start them. */
class StarterRightsTests extends JobTests {

	private static final String LOSE_ROLE = """
			dn: cn=Staff,ou=groups,dc=test,dc=example
			changetype: modify
			delete: member
			member: uid=ada,ou=people,dc=test,dc=example
			""";

	private static final String LEAVE = """
			dn: uid=ada,ou=people,dc=test,dc=example
			changetype: delete
			""";

	private final AtomicInteger chunks = new AtomicInteger();

	private Optional<IssuedToken> token = Optional.empty();

	/** The ways in which the right to start jobs ends. */
	enum Ending {

		ROLE_LOST, PERSON_GONE, TOKEN_REVOKED

	}

	@Override
	Map<String, Object> database() {
		return Map.of("roomkeeper.roles.admin", "Staff", "roomkeeper.sign-in.recheck", "0s",
				"roomkeeper.approval.operators", "deploy=ada;old=nobody");
	}

	@BeforeEach
	void sync() {
		assertThat(this.roomkeeper.run(JobName.SYNC).status()).isEqualTo(RunStatus.COMPLETED);
	}

	private Actor ada(Ending ending) {
		if (ending != Ending.TOKEN_REVOKED) {
			return new Actor("ada", Set.of(Role.ADMIN, Role.USER), Origin.CONSOLE);
		}
		this.token = Optional.of(this.roomkeeper.get(Tokens.class)
			.createForPerson(Actor.operator("test").from(Origin.COMMAND), "ada", Role.ADMIN, Optional.empty()));
		return new Actor("ada", Set.of(Role.ADMIN), Origin.token(this.token.get().token().id()));
	}

	private void end(Ending ending) {
		switch (ending) {
			case ROLE_LOST -> this.roomkeeper.change(LOSE_ROLE);
			case PERSON_GONE -> this.roomkeeper.change(LEAVE);
			case TOKEN_REVOKED ->
				this.roomkeeper.get(Tokens.class).revoke(Actor.operator("test"), this.token.orElseThrow().token().id());
		}
	}

	private RunRequest request(Actor starter) {
		return RunRequest.of(JobName.SWEEP, RunMode.APPLY, TestRoomkeeper.FIRST_DAY, starter, RunOrigin.CONSOLE);
	}

	@ParameterizedTest
	@EnumSource
	void aRunDoesNotStartForAUserWithoutThePermission(Ending ending) {
		Actor ada = ada(ending);
		end(ending);

		Stream
			.<Runnable>of(() -> this.roomkeeper.get(Jobs.class).start(request(ada)),
					() -> this.roomkeeper.get(Jobs.class).run(request(ada)))
			.forEach((start) -> assertThatExceptionOfType(StarterRightsEndedException.class).isThrownBy(start::run)
				.withMessageContaining("'ada' may no longer start sweep"));
		assertThat(sweep(TestRoomkeeper.FIRST_DAY).status()).isEqualTo(RunStatus.COMPLETED);
	}

	@ParameterizedTest
	@EnumSource
	void aRunStopsAfterItsChunkWhenItsStarterLosesThePermission(Ending ending) {
		Run run = this.roomkeeper.get(Jobs.class)
			.run(request(ada(ending)),
					job((parts, recorder) -> parts.job(JobName.SWEEP, recorder).start(parts.repeated("again", () -> {
						if (this.chunks.incrementAndGet() == 3) {
							end(ending);
						}
						recorder.advance(1, RunCounts.of(CountKind.READ, 1), List.of());
						return this.chunks.get() < 10;
					})).next(parts.once("never", () -> this.chunks.set(-1))).build()));

		assertThat(run.status()).isEqualTo(RunStatus.STOPPED);
		assertThat(run.counts().of(CountKind.READ)).isEqualTo(3);
		assertThat(this.chunks).hasValue(3);
		assertThat(run.message()).hasValueSatisfying((line) -> assertThat(line.plain())
			.contains("'ada' may no longer start sweep", "Its work so far is kept", "./roomkeeper sweep"));
		assertThat(sweep(TestRoomkeeper.FIRST_DAY).status()).isEqualTo(RunStatus.COMPLETED);
	}

	@ParameterizedTest
	@EnumSource
	void aPausedRunCannotBeConfirmedByAUserWithoutThePermission(Ending ending) {
		JobDefinition braked = job((parts, recorder) -> parts.job(JobName.SWEEP, recorder)
			.start(parts.once("brake", () -> recorder.brake(new Brake(0, 0), 100, 100, "expire %d of %d")))
			.build());
		Run paused = this.roomkeeper.get(Jobs.class).run(request(ada(ending)), braked);
		assertThat(paused.status()).isEqualTo(RunStatus.PAUSED);
		end(ending);

		Jobs jobs = this.roomkeeper.get(Jobs.class);
		Stream
			.<Runnable>of(() -> jobs.confirm(paused.id(), Actor.operator("test")),
					() -> jobs.confirm(paused.id(), Actor.operator("test"), braked),
					() -> jobs.startConfirmed(paused.id(), Actor.operator("test")))
			.forEach((confirming) -> assertThatExceptionOfType(StarterRightsEndedException.class)
				.isThrownBy(confirming::run));
		assertThat(this.roomkeeper.get(Runs.class).find(paused.id()).orElseThrow().status())
			.isEqualTo(RunStatus.PAUSED);
	}

	@Test
	void aRunFromTheShellDoesNotAskTheDirectory() {
		this.roomkeeper.stopDirectory();

		assertThat(sweep(TestRoomkeeper.FIRST_DAY).status()).isEqualTo(RunStatus.COMPLETED);
	}

	@Test
	void theLastSyncDecidesWhileTheDirectoryDoesNotAnswer() {
		Actor ada = ada(Ending.ROLE_LOST);
		this.roomkeeper.stopDirectory();

		assertThat(this.roomkeeper.get(Jobs.class).run(request(ada)).status()).isEqualTo(RunStatus.COMPLETED);
	}

	@Test
	void aSystemAccountOfAPersonActsAsThatPerson() {
		Operators operators = this.roomkeeper.get(Operators.class);

		assertThat(operators.actor("deploy")).isEqualTo(Actor.operator("ada").from(Origin.command("deploy")));
		assertThat(operators.actor("root")).isEqualTo(Actor.operator("root").from(Origin.command("root")));
		assertThat(operators.actor("old")).isEqualTo(Actor.operator("old").from(Origin.command("old")));
		Run run = this.roomkeeper.get(Jobs.class).run(request(operators.actor("deploy")));
		assertThat(run.startedBy()).isEqualTo("ada");
		assertThat(run.startedFrom()).isEqualTo(Origin.command("deploy"));
	}

	@Test
	void theSystemAccountOfADepartedPersonHasNoPermissions() {
		this.roomkeeper.change(LEAVE);
		this.roomkeeper.run(JobName.SYNC);

		assertThat(this.roomkeeper.get(Operators.class).owner("deploy")).isEmpty();
	}

	private JobDefinition job(BiFunction<JobParts, RunRecorder, Job> building) {
		return new JobDefinition() {

			@Override
			public JobName name() {
				return JobName.SWEEP;
			}

			@Override
			public Job build(RunRecorder run) {
				return building.apply(StarterRightsTests.this.roomkeeper.get(JobParts.class), run);
			}

		};
	}

}
