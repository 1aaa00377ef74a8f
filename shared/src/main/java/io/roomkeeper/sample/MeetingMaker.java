package io.roomkeeper.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.meeting.MeetingId;
import io.roomkeeper.sample.source.NamePool;
import io.roomkeeper.sample.source.SampleRandom;
import io.roomkeeper.sample.source.SampleResource;

/** Generates the meetings that are planned on a day: single ones and series. */
final class MeetingMaker {

	private static final SampleResource TOPICS = new SampleResource("topics.properties", ";");

	private static final List<Duration> DURATIONS = List.of(Duration.ofMinutes(30), Duration.ofMinutes(45),
			Duration.ofMinutes(60), Duration.ofMinutes(60), Duration.ofMinutes(90));

	private final LocalDate today;

	private final InviteeMaker invitees;

	private final Set<MeetingId> numbers = new HashSet<>();

	private MeetingMaker(List<SamplePerson> people, LocalDate today) {
		this.today = today;
		this.invitees = new InviteeMaker(people);
	}

	/** Returns everyone's meetings, grouped by host. */
	static List<SampleMeeting> make(List<SamplePerson> people, LocalDate today) {
		MeetingMaker maker = new MeetingMaker(people, today);
		List<SampleMeeting> meetings = new ArrayList<>();
		for (SamplePerson host : people) {
			SampleRandom random = new SampleRandom("meetings of " + host.uid());
			int count = SampleSignIns.canSignIn(host) ? 4 : count(host, random);
			for (int i = 0; i < count; i++) {
				meetings.add(maker.meeting(host, i, random));
			}
		}
		return List.copyOf(meetings);
	}

	private static int count(SamplePerson host, SampleRandom random) {
		int perMille = host.licensed() ? 450 : 60;
		return random.chance(perMille) ? random.between(1, 4) : 0;
	}

	private SampleMeeting meeting(SamplePerson host, int index, SampleRandom random) {
		MeetingId id = number(random);
		boolean series = random.chance(450);
		ZonedDateTime start = start(series, zone(host, random), random);
		Optional<String> recurrence = series ? Optional.of(rule(start, random)) : Optional.empty();
		boolean inPersonalRoom = index == 0 || random.chance(400);
		return new SampleMeeting(host.uid(), id, id.number() + "@meet." + SampleOrganisation.MAIL_DOMAIN,
				random.chance(150) ? 1 : 0, topic(host, random), start, random.pick(DURATIONS), recurrence,
				inPersonalRoom, this.invitees.invite(host, random));
	}

	private MeetingId number(SampleRandom random) {
		while (true) {
			MeetingId id = new MeetingId(20_000_000_000L + random.below(80_000) * 1_000_000L + random.below(1_000_000));
			if (this.numbers.add(id)) {
				return id;
			}
		}
	}

	/**
	 * Draws the start of a meeting. A series may have begun up to twelve weeks ago; a
	 * single meeting is in the future.
	 */
	private ZonedDateTime start(boolean series, ZoneId zone, SampleRandom random) {
		LocalDate day = this.today.plusDays(series ? random.between(-84, 21) : random.between(1, 120));
		while (!AcademicYear.isWorkingDay(day)) {
			day = day.plusDays(1);
		}
		return day.atTime(random.between(8, 17), random.pick(List.of(0, 0, 15, 30))).atZone(zone);
	}

	/**
	 * Draws a recurrence rule (RFC 5545 3.3.10) whose first day is the start and whose
	 * end is in the future.
	 */
	private String rule(ZonedDateTime start, SampleRandom random) {
		String until = "%s0000Z"
			.formatted(start.toLocalDate().plusDays(random.between(150, 300)).toString().replace("-", "") + "T23");
		String day = weekday(start.getDayOfWeek());
		return switch (random.below(5)) {
			case 0 -> "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + day + ";UNTIL=" + until;
			case 1 -> "FREQ=WEEKLY;BYDAY=" + day + ";COUNT=" + random.between(15, 30);
			case 2 -> "FREQ=MONTHLY;COUNT=" + random.between(4, 12);
			case 3 -> "FREQ=WEEKLY;BYDAY=" + day;
			default -> "FREQ=WEEKLY;BYDAY=" + day + ";UNTIL=" + until;
		};
	}

	private static String weekday(DayOfWeek day) {
		return day.name().substring(0, 2);
	}

	private static ZoneId zone(SamplePerson host, SampleRandom random) {
		if (random.chance(850)) {
			return ZoneId.of("Europe/Dublin");
		}
		return ZoneId.of(switch (host.pool()) {
			case SPANISH -> "America/Bogota";
			case JAPANESE, KOREAN -> "Asia/Tokyo";
			case CHINESE, VIETNAMESE -> "Asia/Shanghai";
			case HINDI -> "Asia/Kolkata";
			case ARABIC, HEBREW, TURKISH -> "Asia/Jerusalem";
			case NIGERIAN -> "Africa/Lagos";
			case GREEK, UKRAINIAN, RUSSIAN -> "Europe/Athens";
			case GERMAN, FRENCH, POLISH, NORDIC -> "Europe/Berlin";
			case ENGLISH, MONONYM -> "America/New_York";
		});
	}

	private static String topic(SamplePerson host, SampleRandom random) {
		List<String> own = TOPICS.list(host.pool().key());
		List<String> english = TOPICS.list(NamePool.ENGLISH.key());
		String topic = random.pick((own.isEmpty() || random.chance(300)) ? english : own);
		return topic.replace("{0}", host.department());
	}

}
