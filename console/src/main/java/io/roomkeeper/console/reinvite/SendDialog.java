package io.roomkeeper.console.reinvite;

import java.time.Duration;
import java.util.function.LongFunction;

import io.roomkeeper.console.text.Reader;
import io.roomkeeper.reinvite.mail.SendPreview;
import io.roomkeeper.run.Run;

/** Shows samples and the number of messages, and sends them. */
class SendDialog extends SendingDialog {

	/**
	 * @param send sends this many messages in the background
	 */
	SendDialog(SendPreview preview, LongFunction<Run> send) {
		super("reinvitePage.send");
		Reader reader = Reader.current();
		say(getTranslation("reinviteSend.effect", preview.messages(), reader.number(preview.messages()),
				preview.meetings(), reader.number(preview.meetings())));
		if (preview.messages() > 0) {
			say(time(preview.time(), reader));
		}
		if (preview.withoutInvitees() > 0) {
			say(getTranslation("reinviteSend.alone", preview.withoutInvitees(),
					reader.number(preview.withoutInvitees())));
		}
		preview.samples()
			.forEach((sample) -> show(getTranslation("reinviteSend.sample", sample.recipient(), sample.subject()),
					sample.text(), sample.equals(preview.samples().getFirst())));
		offer(getTranslation("reinviteSend.go", preview.messages(), reader.number(preview.messages())), preview.ready(),
				preview.messages(), send);
	}

	private String time(Duration time, Reader reader) {
		if (time.toDays() > 0) {
			return getTranslation("reinviteSend.days", time.toDays(), reader.number(time.toDays()));
		}
		long minutes = Math.max(1, time.plusSeconds(59).toMinutes());
		return getTranslation("reinviteSend.minutes", minutes, reader.number(minutes));
	}

}
