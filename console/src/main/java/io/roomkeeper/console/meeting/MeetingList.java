package io.roomkeeper.console.meeting;

import java.time.Instant;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.text.Moment;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.scheduling.JoinDetails;

/** A host's next meetings, each with its page and its invitation. */
class MeetingList extends Div {

	/** The number of meetings to add to the page at once. */
	private static final int PART = 20;

	private final UnorderedList list = new UnorderedList();

	private final Button more = new ActionButton("", (click) -> showMore());

	private final transient List<Meeting> meetings;

	private final transient List<JoinDetails> details;

	private final transient InvitationOffer invitations;

	private final transient Instant now;

	private int shown;

	/**
	 * @param meetings by their next occurrence
	 * @param details how people get into each, in the same order
	 */
	MeetingList(List<Meeting> meetings, List<JoinDetails> details, InvitationOffer invitations, Instant now) {
		this.meetings = meetings;
		this.details = details;
		this.invitations = invitations;
		this.now = now;
		addClassName("stack");
		if (meetings.isEmpty()) {
			add(new EmptyState(Icon.MEETING, getTranslation("meetings.none.title"),
					getTranslation("meetings.none.text")));
			return;
		}
		this.list.addClassName("entries");
		this.more.addThemeVariants(ButtonVariant.TERTIARY);
		add(this.list, this.more);
		showMore();
	}

	private void showMore() {
		int end = Math.min(this.meetings.size(), this.shown + PART);
		while (this.shown < end) {
			this.list.add(entry(this.meetings.get(this.shown), this.details.get(this.shown)));
			this.shown++;
		}
		int rest = this.meetings.size() - end;
		this.more.setVisible(rest > 0);
		this.more.setText(getTranslation("meetings.more", Reader.current().number(rest)));
	}

	private ListItem entry(Meeting meeting, JoinDetails join) {
		Anchor topic = new Anchor(ConsoleRoutes.meeting(meeting.key()), meeting.topic());
		topic.addClassName("strong");
		Div when = new Div();
		when.addClassName("secondary");
		if (meeting.schedule().isSeries()) {
			when.add(new Span(getTranslation("meetings.series") + " "));
		}
		when.add(new Moment(meeting.next(this.now)
			.map((occurrence) -> occurrence.begins().toInstant())
			.orElseGet(() -> meeting.schedule().time().begins().toInstant())));
		when.add(new Span(" · " + getTranslation("meetings.invitees", meeting.invitees().size())));
		when.add(new Span(" · " + (join.room().isPresent() ? getTranslation("meetings.inRoom")
				: getTranslation("meetings.withNumber", join.grouped()))));
		Button invite = new ActionButton(Icon.COPY.create(), (click) -> this.invitations.open(meeting));
		invite.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		invite.addClassName("quiet");
		invite.setAriaLabel(getTranslation("meeting.invitation.of", meeting.topic()));
		invite.setTooltipText(getTranslation("meeting.copy"));
		Div words = new Div(topic, when);
		words.addClassName("entry-words");
		ListItem item = new ListItem(words, invite);
		item.addClassName("meeting-entry");
		return item;
	}

}
