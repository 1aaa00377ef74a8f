package io.roomkeeper.batch.reinvite;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.roomkeeper.account.Account;
import io.roomkeeper.batch.mail.MailProperties;
import io.roomkeeper.batch.mail.MailText;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.mail.FileMail;
import io.roomkeeper.meeting.mail.FileMail.AttachedFile;
import io.roomkeeper.meeting.mail.MailCourier;
import io.roomkeeper.person.Person;
import io.roomkeeper.reinvite.host.HostMailWriter;
import io.roomkeeper.reinvite.list.ListedReinvite;
import io.roomkeeper.reinvite.list.ReinviteFile;
import io.roomkeeper.reinvite.list.ReinviteFiles;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import io.roomkeeper.text.WrittenDates;
import org.springframework.stereotype.Component;

/** Writes mails to hosts in the organisation's language. */
@Component
class HostMailText implements HostMailWriter {

	private final MailText text;

	private final MailCourier courier;

	private final ReinviteFiles files;

	private final Locale language;

	private final Account account;

	private final Clock clock;

	HostMailText(MailText text, MailCourier courier, ReinviteFiles files, MailProperties properties, Account account,
			Clock clock) {
		this.text = text;
		this.courier = courier;
		this.files = files;
		this.language = properties.language();
		this.account = account;
		this.clock = clock;
	}

	@Override
	public String compose(Person host, List<ListedReinvite> items, int more, boolean reminder, String messageId,
			Instant now) {
		Message subject = Message.of("mail.reinvites.subject." + kind(reminder),
				Argument.number(items.size() + (long) more));
		return this.courier
			.compose(new FileMail(new Invitee(host.seen().mail().orElseThrow(), host.seen().displayName()),
					this.text.say(subject), text(host, items, more, reminder),
					items.stream().flatMap((one) -> this.files.of(one).stream()).map(HostMailText::attached).toList(),
					messageId, now, this.language));
	}

	@Override
	public String text(Person host, List<ListedReinvite> items, int more, boolean reminder) {
		List<Message> paragraphs = new ArrayList<>();
		Argument all = Argument.number(items.size() + (long) more);
		paragraphs.add(Message.of("mail.reinvites.why." + kind(reminder), all));
		items.forEach((one) -> paragraphs.add(meeting(one)));
		if (more > 0) {
			paragraphs.add(Message.of("mail.reinvites.more", Argument.number(more)));
		}
		paragraphs.add(Message.of("mail.reinvites.how", all, Argument.text(this.account.link("/me"))));
		return this.text.body(host, paragraphs);
	}

	private Message meeting(ListedReinvite one) {
		String next = one.meeting()
			.next(this.clock.instant())
			.map((occurrence) -> WrittenDates.moment(occurrence.begins(), this.language))
			.orElse("");
		return Message.of("mail.reinvites.meeting", Argument.text(one.meeting().topic()), Argument.text(next),
				Argument.number(one.meeting().invitees().size()), Argument.text(one.item().before().grouped()),
				Argument.text(one.item().after().grouped()), Argument.text(ReinviteFiles.name(one)));
	}

	private static AttachedFile attached(ReinviteFile file) {
		return new AttachedFile(file.name(), file.name().endsWith(".ics") ? "text/calendar" : "text/plain",
				file.content());
	}

	private static String kind(boolean reminder) {
		return reminder ? "reminder" : "new";
	}

}
