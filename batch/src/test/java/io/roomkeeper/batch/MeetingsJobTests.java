package io.roomkeeper.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingsJobTests extends JobTests {

	@BeforeEach
	void meeting() {
		this.roomkeeper.run(JobName.SYNC);
		SampleMeetings.add(this.roomkeeper.get(Meetings.class), new PersonId(id("ada")), LocalDate.of(2100, 1, 1));
	}

	@Test
	void storesTheNextOccurrenceOnceTheLastOneIsOver() {
		Jdbc jdbc = this.roomkeeper.get(Jdbc.class);
		jdbc.update("update meeting set next_start_at = ?", Jdbc.utc(Instant.EPOCH));

		Run run = this.roomkeeper.run(JobName.MEETINGS);

		assertThat(run.counts().of(CountKind.READ)).isEqualTo(1);
		assertThat(jdbc.list("select next_start_at from meeting",
				(row, _) -> row.getObject(1, OffsetDateTime.class).toInstant()))
			.containsExactly(only().schedule().time().begins().toInstant());
		assertThat(this.roomkeeper.run(JobName.MEETINGS).counts().of(CountKind.READ)).isZero();
	}

	private Meeting only() {
		List<Meeting> all = this.roomkeeper.get(Meetings.class).upcomingOf(new PersonId(id("ada")), Instant.now(), 10);
		return all.getFirst();
	}

}
