package io.roomkeeper.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.batch.change.PlanRuns;
import io.roomkeeper.batch.reinvite.ReinviteLists;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.planning.PlanTiming;
import io.roomkeeper.change.planning.RoomPlanner;
import io.roomkeeper.change.planning.RoomPlanRequest;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.SelectionParser;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Lists of re-invites in folders. */
class ReinviteListTests extends JobTests {

	private static final Actor SHELL = Actor.operator("root").from(Origin.command("root"));

	private String before = "";

	private int change;

	@BeforeEach
	void changeRooms() {
		this.roomkeeper.run(JobName.SYNC);
		Meetings meetings = this.roomkeeper.get(Meetings.class);
		SampleMeetings.addImported(meetings, new PersonId(id("ada")), Optional.of("uid-1"));
		SampleMeetings.addImported(meetings, new PersonId(id("bo")), Optional.empty());
		this.before = room("ada").pmi().digits();
		ChangePlan plan = this.roomkeeper.get(RoomPlanner.class)
			.reissue(SHELL, new RoomPlanRequest(this.roomkeeper.get(SelectionParser.class).parse("group=Staff"),
					Selection.ALL, "group=Staff", "numbers were published", PlanTiming.AT_ONCE));
		this.roomkeeper.get(PlanRuns.class).run(SHELL, plan.id(), RunOrigin.COMMAND);
		this.change = plan.id().value();
	}

	@Test
	void writesATableAndAFolderForEachHost() throws IOException {
		Run run = write(OptionalInt.of(this.change), "list");

		assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(run.counts().of(CountKind.READ)).isEqualTo(2);
		assertThat(run.message().orElseThrow().plain()).contains("2 meetings of 2 hosts, 4 invitees");
		assertThat(files("list")).containsExactly("ada-" + id("ada") + "/seminaire-m-1.ics",
				"ada-" + id("ada") + "/seminaire-m-1.txt", "bo-" + id("bo") + "/seminaire-m-2.ics",
				"bo-" + id("bo") + "/seminaire-m-2.txt", "re-invites.csv");
		List<String> rows = Files.readAllLines(this.folder.resolve("list/re-invites.csv"));
		assertThat(rows).hasSize(3);
		assertThat(rows.get(0)).startsWith("\ufeffitem,state,host,");
		assertThat(rows.get(1)).contains("TO_DO,ada,ada of Test,ada@test.example,m-1,")
			.contains(",NUMBER," + this.before + "," + room("ada").pmi().digits() + ",")
			.contains("guest@example.org");
	}

	@Test
	void theFilesContainTheNewJoinDetailsAndDoNotDuplicateEventsWithoutAUid() throws IOException {
		write(OptionalInt.empty(), "list");

		String known = unfolded("list/ada-" + id("ada") + "/seminaire-m-1.ics");
		assertThat(known).contains("METHOD:REQUEST", "UID:uid-1", room("ada").pmi().grouped(),
				"mailto:guest@example.org");
		assertThat(text("list/ada-" + id("ada") + "/seminaire-m-1.txt")).contains(room("ada").pmi().grouped())
			.doesNotContain("Keep the entry");
		String unknown = unfolded("list/bo-" + id("bo") + "/seminaire-m-2.ics");
		assertThat(unknown).contains("METHOD:PUBLISH").doesNotContain("ATTENDEE");
		assertThat(text("list/bo-" + id("bo") + "/seminaire-m-2.txt")).contains("have changed", "Keep the entry",
				room("bo").pmi().grouped());
	}

	@Test
	void nobodyElseCanReadTheFiles() throws IOException {
		write(OptionalInt.empty(), "list");

		try (Stream<Path> all = Files.walk(this.folder.resolve("list"))) {
			assertThat(all)
				.allSatisfy((path) -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
					.isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
		}
		assertThat(this.roomkeeper.get(Jdbc.class)
			.count("select count(*) from audit_event where kind = 'DataExported' and subject = 'export re-invites'"))
			.isEqualTo(1);
	}

	@Test
	void listsOnlyTheMeetingsOfTheChange() throws IOException {
		SampleMeetings.addImported(this.roomkeeper.get(Meetings.class), new PersonId(id("cy")), Optional.empty());

		write(OptionalInt.of(this.change), "list");

		assertThat(files("list")).noneMatch((file) -> file.startsWith("cy"));
	}

	@Test
	void refusesAFolderWithContentAndAnUnknownChangeAndLeavesNothingBehind() throws IOException {
		Files.writeString(Files.createDirectory(this.folder.resolve("full")).resolve("note"), "keep");

		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> write(OptionalInt.empty(), "full"));
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> write(OptionalInt.empty(), "no/such/folder"));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> write(OptionalInt.of(99), "list"));
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> this.roomkeeper.get(ReinviteLists.class)
				.write(new Actor("bo", Set.of(Role.HELPDESK)), OptionalInt.empty(), this.folder.resolve("list"),
						RunOrigin.COMMAND));

		assertThat(this.folder.toFile().list()).containsExactly("full");
		assertThat(Files.readString(this.folder.resolve("full/note"))).isEqualTo("keep");
	}

	private Run write(OptionalInt number, String name) {
		return this.roomkeeper.get(ReinviteLists.class)
			.write(SHELL, number, this.folder.resolve(name), RunOrigin.COMMAND);
	}

	private List<String> files(String name) throws IOException {
		Path list = this.folder.resolve(name);
		try (Stream<Path> all = Files.walk(list)) {
			return all.filter(Files::isRegularFile).map((file) -> list.relativize(file).toString()).sorted().toList();
		}
	}

	private String unfolded(String name) throws IOException {
		return text(name).replace("\r\n ", "");
	}

	private String text(String name) throws IOException {
		return Files.readString(this.folder.resolve(name));
	}

}
