package io.roomkeeper.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.cli.TestRoomkeeper;
import io.roomkeeper.batch.usage.UsageImport;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.roster.Roster;
import io.roomkeeper.roster.RosterEntry;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.Runs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static io.roomkeeper.batch.cli.TestRoomkeeper.person;

/**
 * Roomkeeper on a small directory that tests change, and on the embedded database. Tests
 * with the same configuration share it; each begins with the directory and the data as
 * they were at the start.
 */
abstract class JobTests {

	@TempDir
	Path folder;

	TestRoomkeeper roomkeeper;

	@BeforeEach
	void start() {
		this.roomkeeper = SharedRoomkeeper.with(database());
	}

	/** The database to work on; the embedded one by default. */
	Map<String, Object> database() {
		return Map.of();
	}

	Run warn(LocalDate on) {
		return this.roomkeeper.run(JobName.WARN, RunMode.APPLY, on);
	}

	Run sweep(LocalDate on) {
		return this.roomkeeper.run(JobName.SWEEP, RunMode.APPLY, on);
	}

	Run use(String uid, String on) {
		return use("uid,used_on\n%s,%s\n".formatted(uid, on));
	}

	Run use(String csv) {
		try {
			Path file = Files.writeString(this.folder.resolve("use.csv"), csv);
			return this.roomkeeper.get(UsageImport.class).importFile(file, request(JobName.USAGE_IMPORT));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static RunRequest request(JobName job) {
		return RunRequest.of(job, RunMode.APPLY, FIRST_DAY, Actor.operator("test"), RunOrigin.COMMAND);
	}

	List<RunItem> items(Run run, Outcome outcome) {
		return this.roomkeeper.get(Runs.class).items(run.id(), Optional.of(outcome), 0, 100);
	}

	Optional<RosterEntry> entry(String uid) {
		return new PersonLookup(this.roomkeeper.get(People.class)).match(new Uid(uid))
			.one()
			.map((id) -> this.roomkeeper.get(Roster.class).all(List.of(id)).getFirst());
	}

	PersonalRoom room(String uid) {
		return entry(uid).orElseThrow().room().orElseThrow();
	}

	int id(String uid) {
		return entry(uid).orElseThrow().person().id().value();
	}

	Group group(String name) {
		return this.roomkeeper.get(Groups.class)
			.all()
			.stream()
			.filter((group) -> group.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	static String addition(String uid) {
		return person(uid).replaceFirst("\n", "\nchangetype: add\n");
	}

}
