package io.roomkeeper.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.meeting.MeetingsImport;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.LinkToken;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.invitation.InvitationRenderer;
import io.roomkeeper.meeting.scheduling.HostAgenda;
import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.meeting.scheduling.MeetingAgenda;
import io.roomkeeper.meeting.scheduling.MeetingRequest;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Invitations, the import of meetings, and the list of a host with many of them. */
@Command(name = "meetings", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = "Times invitations, and the import of meetings beside raw inserts of the same rows.")
final class MeetingsBench implements Callable<Integer> {

	private static final Actor ACTOR = Actor.operator("bench");

	private static final int HOSTS = 1_000;

	private static final int WARM_UP = 10_000;

	private static final int INVITATIONS = 10_000;

	private static final int OF_ONE_HOST = 500;

	private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

	private static final LocalDateTime START = LocalDateTime.parse("2030-03-05T10:00");

	@Option(names = "--meetings", description = "How many meetings are imported.")
	private int meetings = 100_000;

	@Mixin
	private DatabaseOption databases = new DatabaseOption();

	@Override
	public Integer call() throws IOException {
		for (BenchDatabase database : this.databases.chosen()) {
			invitations(database);
			imports(database);
		}
		return 0;
	}

	private void invitations(BenchDatabase database) {
		try (Installation installation = Installation.on(database, Map.of())) {
			new PeopleWithRooms(installation, HOSTS, 1).insert();
			PersonId host = host(installation);
			List<Meeting> all = IntStream.range(0, OF_ONE_HOST)
				.mapToObj((i) -> schedule(installation, host, i))
				.toList();
			Person person = installation.part(People.class).find(host).orElseThrow();
			InvitationRenderer renderer = installation.part(InvitationRenderer.class);
			Instant now = START.atZone(MADRID).toInstant();
			MeetingAgenda agenda = installation.part(MeetingAgenda.class);
			JoinDetailsResolver details = installation.part(JoinDetailsResolver.class);
			Latencies.title("%,d meetings of one host, %s".formatted(OF_ONE_HOST, database));
			Latencies.row("one invitation", INVITATIONS, 1, (i) -> {
				Meeting meeting = all.get(i % all.size());
				renderer.inviting(meeting, person, meeting.invitees(), Optional.empty());
			});
			Latencies.row("the list of My room", 50, 1_000, (_) -> {
				HostAgenda known = agenda.from(ACTOR, PersonRef.of(host), now);
				details.of(known.upcoming(now));
				known.between(now, START.plusWeeks(1).atZone(MADRID).toInstant());
			});
		}
	}

	private static PersonId host(Installation installation) {
		List<PersonId> all = new ArrayList<>();
		installation.part(People.class).present((id, _) -> all.add(id));
		return all.getFirst();
	}

	private static Meeting schedule(Installation installation, PersonId host, int number) {
		List<Invitee> invitees = IntStream.range(0, 10)
			.mapToObj((i) -> new Invitee("guest%d@example.org".formatted(i), "Guest " + i))
			.toList();
		return installation.part(MeetingScheduling.class)
			.schedule(ACTOR, PersonRef.of(host),
					new MeetingRequest("Meeting " + number, Optional.of(START.plusMinutes(number)),
							Optional.of(MADRID.getId()), 45, Optional.of("FREQ=WEEKLY;COUNT=20"), invitees, List.of(),
							Optional.of(number % 2 == 0), Optional.empty(), Optional.empty(),
							Optional.of(Locale.ENGLISH)))
			.meeting();
	}

	/** Imports once to warm up, and once to measure. */
	private void imports(BenchDatabase database) throws IOException {
		imports(database, Math.min(WARM_UP, this.meetings));
		long[] times = imports(database, this.meetings);
		Figures.title("%,d meetings, %s, after %,d to warm up".formatted(this.meetings, database, WARM_UP));
		Figures.row("import", new long[] { times[0] }, new long[] { times[1] }, 2);
	}

	private long[] imports(BenchDatabase database, int count) throws IOException {
		Path file = Files.createTempFile("meetings", ".ics");
		try {
			long product;
			long raw;
			try (Installation installation = Installation.on(database, Map.of())) {
				new PeopleWithRooms(installation, HOSTS, 1).insert();
				write(file, installation, count);
				long begin = System.nanoTime();
				Run run = installation.part(MeetingsImport.class)
					.importFiles(List.of(file), RunRequest.of(JobName.MEETINGS_IMPORT, RunMode.APPLY,
							Installation.FIRST_DAY, ACTOR, RunOrigin.COMMAND));
				product = System.nanoTime() - begin;
				if (run.counts().of(CountKind.CREATED) != count) {
					throw new IllegalStateException("Not all were imported: " + run.counts());
				}
			}
			try (Installation installation = Installation.on(database, Map.of())) {
				new PeopleWithRooms(installation, HOSTS, 1).insert();
				int first = host(installation).value();
				List<String> tokens = tokens(count);
				long begin = System.nanoTime();
				BulkRows rows = new BulkRows(installation.dataSource());
				rows.insert("meeting", """
						id, meeting_number, host_id, calendar_uid, sequence_number, topic, starts_at, time_zone,
						duration_minutes, recurrence, last_start_at, in_personal_room, local_start, waiting_room,
						link_token, language, revised_at, next_start_at, version, origin""",
						(writer) -> meetings(writer, first, tokens));
				rows.insert("meeting_invitee", "meeting_id, mail, name, reply", (writer) -> invitees(writer, count));
				rows.finish();
				raw = System.nanoTime() - begin;
			}
			return new long[] { product, raw };
		}
		finally {
			Files.delete(file);
		}
	}

	private void write(Path file, Installation installation, int count) {
		List<String> hosts = new ArrayList<>();
		installation.part(People.class)
			.all(IntStream.range(0, HOSTS).mapToObj((i) -> new PersonId(host(installation).value() + i)).toList())
			.values()
			.forEach((person) -> hosts.add(person.seen().mail().orElseThrow()));
		try (Writer out = Files.newBufferedWriter(file)) {
			out.write("BEGIN:VCALENDAR\nVERSION:2.0\n");
			for (int i = 0; i < count; i++) {
				out.write("""
						BEGIN:VEVENT
						UID:meeting-%1$d@example.org
						SEQUENCE:1
						DTSTAMP:20260101T000000Z
						DTSTART;TZID=Europe/Madrid:20300305T100000
						DTEND;TZID=Europe/Madrid:20300305T104500
						RRULE:FREQ=WEEKLY;COUNT=8
						SUMMARY:Meeting %1$d
						LOCATION:https://meet.example.org/j/%2$d
						ORGANIZER:mailto:%3$s
						ATTENDEE;CN=Guest;PARTSTAT=ACCEPTED:mailto:guest%1$d@example.org
						ATTENDEE;CN=Other:mailto:other%1$d@example.org
						END:VEVENT
						""".formatted(i, 20_000_000_000L + i, hosts.get(i % hosts.size())));
			}
			out.write("END:VCALENDAR\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Draws the secrets of links, which are as random as those of the product. */
	private static List<String> tokens(int count) {
		RandomGenerator random = new SecureRandom();
		return IntStream.range(0, count).mapToObj((_) -> LinkToken.draw(random).text()).toList();
	}

	private void meetings(BulkRows.Writer writer, int firstHost, List<String> tokens) {
		Object start = START.atZone(MADRID).toOffsetDateTime();
		Object last = START.plusWeeks(7).atZone(MADRID).toOffsetDateTime();
		Object stamp = Instant.parse("2026-01-01T00:00:00Z").atOffset(ZoneOffset.UTC);
		for (int i = 0; i < tokens.size(); i++) {
			writer.row(i + 1, 20_000_000_000L + i, firstHost + i % HOSTS, "meeting-%d@example.org".formatted(i), 1,
					"Meeting " + i, start, MADRID.getId(), 45, "FREQ=WEEKLY;COUNT=8", last, false, START, false,
					tokens.get(i), "en", stamp, start, 1, "IMPORTED");
		}
	}

	private void invitees(BulkRows.Writer writer, int count) {
		for (int i = 0; i < count; i++) {
			writer.row(i + 1, "guest%d@example.org".formatted(i), "Guest", "ACCEPTED");
			writer.row(i + 1, "other%d@example.org".formatted(i), "Other", "NEEDS_ACTION");
		}
	}

}
