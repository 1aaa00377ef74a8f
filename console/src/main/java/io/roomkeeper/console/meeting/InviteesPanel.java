package io.roomkeeper.console.meeting;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.ReplyStatus;
import io.roomkeeper.meeting.mail.InvitationMail;
import io.roomkeeper.meeting.mail.MailState;

/** The invitees of a meeting with their replies. */
class InviteesPanel extends Panel {

	private static final int PART = 50;

	private final UnorderedList list = new UnorderedList();

	private final Button more = new ActionButton("", (click) -> showMore());

	private final transient Meeting meeting;

	private final transient Map<String, InvitationMail> mails;

	private final transient MeetingChanges changes;

	private final boolean changeable;

	private int shown;

	/**
	 * @param mails the latest mail to each address in lower case
	 */
	InviteesPanel(Meeting meeting, Map<String, InvitationMail> mails, MeetingChanges changes, boolean changeable) {
		super(UI.getCurrent().getTranslation("meeting.invitees"));
		this.meeting = meeting;
		this.mails = mails;
		this.changes = changes;
		this.changeable = changeable;
		Span count = new Span(Reader.current().number(meeting.invitees().size()));
		count.addClassNames("secondary", "digits");
		aside(count);
		if (meeting.invitees().isEmpty()) {
			Paragraph none = new Paragraph(getTranslation("meeting.invitees.none"));
			none.addClassName("secondary");
			add(none);
			return;
		}
		this.list.addClassName("entries");
		this.more.addThemeVariants(ButtonVariant.TERTIARY);
		add(this.list, this.more);
		showMore();
	}

	private void showMore() {
		List<Invitee> invitees = this.meeting.invitees();
		int end = Math.min(invitees.size(), this.shown + PART);
		invitees.subList(this.shown, end).forEach((invitee) -> this.list.add(entry(invitee)));
		this.shown = end;
		this.more.setVisible(end < invitees.size());
		this.more.setText(getTranslation("meetings.more", Reader.current().number(invitees.size() - end)));
	}

	private ListItem entry(Invitee invitee) {
		Span name = new Span(invitee.name().isEmpty() ? invitee.mail() : invitee.name());
		name.addClassName("strong");
		Div words = new Div(name);
		words.addClassName("entry-words");
		if (!invitee.name().isEmpty()) {
			Span mail = new Span(invitee.mail());
			mail.addClassName("secondary");
			words.add(mail);
		}
		words.add(new Marker(looks(invitee.reply())));
		InvitationMail mail = this.mails.get(invitee.mailKey());
		if (mail != null) {
			words.add(state(mail));
		}
		ListItem item = new ListItem(words);
		item.addClassName("meeting-entry");
		if (this.changeable) {
			Button remove = new ActionButton(Icon.CLOSE.create(), (click) -> new ConfirmDialog("meeting.remove",
					() -> this.changes.remove(this.meeting, invitee), invitee.mail())
				.open());
			remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
			remove.setAriaLabel(getTranslation("meeting.remove.label", invitee.mail()));
			remove.setTooltipText(getTranslation("meeting.remove.label", invitee.mail()));
			item.add(remove);
		}
		return item;
	}

	/** Returns the outcome of a mail, with the reply of the mail server to a refusal. */
	private static Div state(InvitationMail mail) {
		Div state = new Div(new Marker(looks(mail.state())));
		if (mail.state() == MailState.REFUSED && !mail.reply().isEmpty()) {
			Span reply = new Span(mail.reply());
			reply.addClassName("secondary");
			state.add(new Span(" "), reply);
		}
		return state;
	}

	private static Marker.Looks looks(MailState state) {
		return switch (state) {
			case SENT -> new Marker.Looks(Icon.CHECK, "neutral", state);
			case WAITING -> new Marker.Looks(Icon.CLOCK, "neutral", state);
			case UNKNOWN -> new Marker.Looks(Icon.INFO, "attention", state);
			case REFUSED -> new Marker.Looks(Icon.ALERT, "bad", state);
		};
	}

	private static Marker.Looks looks(ReplyStatus reply) {
		return switch (reply) {
			case ACCEPTED -> new Marker.Looks(Icon.CHECK, "good", reply);
			case DECLINED -> new Marker.Looks(Icon.STOPPED, "bad", reply);
			case TENTATIVE -> new Marker.Looks(Icon.INFO, "attention", reply);
			case DELEGATED -> new Marker.Looks(Icon.MOVE, "neutral", reply);
			case NEEDS_ACTION -> new Marker.Looks(Icon.EMPTY, "neutral", reply);
		};
	}

}
