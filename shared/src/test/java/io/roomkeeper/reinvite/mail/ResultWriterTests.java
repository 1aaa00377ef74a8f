package io.roomkeeper.reinvite.mail;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.calendar.CalendarMethod;
import io.roomkeeper.meeting.mail.InvitationMail;
import io.roomkeeper.meeting.mail.MailId;
import io.roomkeeper.meeting.mail.MailState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ResultWriterTests {

	private final List<Integer> commits = new CopyOnWriteArrayList<>();

	@Test
	void resultsThatArriveDuringACommitShareTheNextOne() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch slow = new CountDownLatch(1);
		ResultWriter writer = new ResultWriter((together) -> {
			this.commits.add(together.size());
			begun.countDown();
			await(slow);
		});

		writer.add(mail(1));
		begun.await();
		writer.add(mail(2));
		writer.add(mail(3));
		slow.countDown();
		writer.flush();

		assertThat(this.commits).containsExactly(1, 2);
	}

	@Test
	void aResultThatIsNotStoredFailsTheNextCallOnce() {
		ResultWriter writer = new ResultWriter((together) -> {
			throw new IllegalStateException("disk full");
		});

		writer.add(mail(1));

		assertThatIllegalStateException().isThrownBy(writer::flush).withMessage("disk full");
		assertThatNoException().isThrownBy(writer::flush);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static InvitationMail mail(int id) {
		Instant now = Instant.parse("2026-03-01T10:00:00Z");
		return new InvitationMail(new MailId(id), new MeetingKey(1), "ada@example.com", CalendarMethod.REQUEST, true, 0,
				"message-" + id, "", MailState.SENT, 1, now, "", now);
	}

}
