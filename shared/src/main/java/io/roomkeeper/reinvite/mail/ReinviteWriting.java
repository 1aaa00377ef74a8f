package io.roomkeeper.reinvite.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.calendar.CalendarMethod;
import io.roomkeeper.meeting.mail.InvitationMail;
import io.roomkeeper.meeting.mail.MailCourier;
import io.roomkeeper.meeting.mail.MailDraft;
import io.roomkeeper.meeting.mail.MailId;
import io.roomkeeper.meeting.mail.MailState;
import io.roomkeeper.person.People;
import io.roomkeeper.reinvite.HostedReinvite;
import io.roomkeeper.reinvite.ReinviteId;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.ReinviteState;
import io.roomkeeper.reinvite.Reinvites;
import io.roomkeeper.reinvite.mail.ReinvitePart.FailedItem;
import io.roomkeeper.reinvite.mail.ReinvitePart.WrittenItem;

/**
 * Writes the messages of chosen re-invites, and updates items after the mail server has
 * answered. The bytes of a message are stored before it is sent, so every attempt sends
 * the same ones, even after an interruption.
 */
final class ReinviteWriting {

	private final Reinvites reinvites;

	private final ReinviteMails mails;

	private final Meetings meetings;

	private final People people;

	private final ReinviteDrafts drafts;

	private final MailCourier courier;

	private final AuditedTransaction transaction;

	ReinviteWriting(Reinvites reinvites, ReinviteMails mails, Meetings meetings, People people, ReinviteDrafts drafts,
			MailCourier courier, AuditedTransaction transaction) {
		this.reinvites = reinvites;
		this.mails = mails;
		this.meetings = meetings;
		this.people = people;
		this.drafts = drafts;
		this.courier = courier;
		this.transaction = transaction;
	}

	/**
	 * Writes and stores the messages of some chosen items, in one transaction.
	 * @param due when they may be sent
	 * @return the result of each item; empty if there are none
	 */
	List<WrittenItem> write(Actor actor, ReinviteRange range, int limit, Instant due) {
		return this.transaction.execute(actor,
				(recorder) -> ReinviteSending.complete(this.mails.unwritten(range, limit), this.meetings, this.people)
					.stream()
					.map((one) -> write(one, recorder.now(), due))
					.toList());
	}

	private WrittenItem write(HostedReinvite one, Instant now, Instant due) {
		try {
			if (one.meeting().next(now).isEmpty()) {
				throw new InvalidInputException(FailureText.of("reinvite.over"));
			}
			List<MailDraft> written = this.drafts.of(one.item(), one.meeting(), one.host(), now);
			List<MailId> ids = this.mails.newIds(written.size());
			this.mails.add(one.item(),
					IntStream.range(0, written.size())
						.mapToObj((i) -> mail(ids.get(i), one.meeting(), written.get(i), due))
						.toList());
			return new WrittenItem(one.host(), one.meeting(), written.size(), Optional.empty());
		}
		catch (InvalidInputException ex) {
			this.reinvites.replace(List.of(one.item().in(ReinviteState.FAILED, now, ex.line())));
			return new WrittenItem(one.host(), one.meeting(), 0, Optional.of(ex));
		}
	}

	private InvitationMail mail(MailId id, Meeting meeting, MailDraft draft, Instant due) {
		String content = this.courier.compose(draft);
		if (content.length() > InvitationMail.LONGEST) {
			throw new InvalidInputException(FailureText.of("mail.long"));
		}
		return new InvitationMail(id, meeting.key(), draft.recipient().mail(),
				CalendarMethod.valueOf(draft.invitation().method()), true, meeting.calendar().sequence(),
				draft.messageId(), content, MailState.WAITING, 0, due, "", draft.date());
	}

	/**
	 * Updates the items to which messages belong.
	 * @return the items for which the mail server has now refused a message
	 */
	List<FailedItem> review(Actor actor, List<MailId> tried) {
		return this.transaction.execute(actor, (recorder) -> {
			List<ReinviteItem> items = this.mails.itemsOf(tried);
			Map<ReinviteId, SendOutcome> outcomes = this.mails.outcomes(items.stream().map(ReinviteItem::id).toList());
			List<ReinviteItem> changed = new ArrayList<>();
			for (ReinviteItem item : items) {
				SendOutcome outcome = outcomes.get(item.id());
				boolean sending = switch (item.state()) {
					case SENT, UNKNOWN, FAILED, ACCEPTED -> true;
					case TO_DO, CONFIRMED, SEEN, SUPERSEDED, NOT_NEEDED -> false;
				};
				if (outcome != null && sending
						&& !(item.state() == outcome.state() && item.detail().equals(outcome.reply()))) {
					changed.add(item.in(outcome.state(), recorder.now(), outcome.reply()));
				}
			}
			this.reinvites.replace(changed);
			return ReinviteSending
				.complete(changed.stream().filter((item) -> item.state() == ReinviteState.FAILED).toList(),
						this.meetings, this.people)
				.stream()
				.map((one) -> new FailedItem(one.host(), one.meeting(), one.item().detail()))
				.toList();
		});
	}

}
