package io.roomkeeper.console.room;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.text.Moment;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.reinvite.HostReinvites.MeetingReinvite;
import io.roomkeeper.reinvite.HostReinvites.ReinviteList;
import io.roomkeeper.reinvite.NumberAndLink;
import io.roomkeeper.reinvite.OldWayVisits;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.room.PersonalLink;

/**
 * The meetings of a host whose invitees need a new invitation: the old and the new join
 * details, and what to send.
 */
class ReinvitePanel extends Panel {

	private static final int PART = 20;

	private final UnorderedList list = new UnorderedList();

	private final Button more = new ActionButton("", (click) -> showMore());

	private final transient List<MeetingReinvite> toDo;

	private final transient Map<MeetingKey, OldWayVisits.Count> visits;

	private final transient Instant now;

	private final transient Consumer<Meeting> invitation;

	private final transient Consumer<ReinviteItem> confirm;

	private final boolean mayConfirm;

	private int shown;

	/**
	 * @param visits visits by old details
	 * @param now the first moment of the next occurrences to show
	 * @param invitation shows the new invitation of a meeting
	 * @param confirm records that the invitees of a meeting were informed
	 * @param mayConfirm whether the reader may do that
	 */
	ReinvitePanel(ReinviteList reinvites, Map<MeetingKey, OldWayVisits.Count> visits, Instant now,
			Consumer<Meeting> invitation, Consumer<ReinviteItem> confirm, boolean mayConfirm) {
		super(UI.getCurrent().getTranslation("reinvites.title"));
		this.toDo = reinvites.toDo();
		this.visits = visits;
		this.now = now;
		this.invitation = invitation;
		this.confirm = confirm;
		this.mayConfirm = mayConfirm;
		Reader reader = Reader.current();
		add(new Paragraph(this.toDo.isEmpty() ? getTranslation("reinvites.none")
				: getTranslation("reinvites.text", this.toDo.size(), reader.number(this.toDo.size()))));
		this.list.addClassName("entries");
		this.more.addThemeVariants(ButtonVariant.TERTIARY);
		if (!this.toDo.isEmpty()) {
			add(this.list, this.more);
			showMore();
		}
		if (reinvites.avoided() > 0) {
			Paragraph avoided = new Paragraph(
					getTranslation("reinvites.avoided", reinvites.avoided(), reader.number(reinvites.avoided())));
			avoided.addClassName("secondary");
			add(avoided);
		}
	}

	private void showMore() {
		int end = Math.min(this.toDo.size(), this.shown + PART);
		this.toDo.subList(this.shown, end).forEach((one) -> this.list.add(entry(one.item(), one.meeting())));
		this.shown = end;
		this.more.setVisible(end < this.toDo.size());
		this.more.setText(getTranslation("meetings.more", Reader.current().number(this.toDo.size() - end)));
	}

	private ListItem entry(ReinviteItem item, Meeting meeting) {
		Anchor topic = new Anchor(ConsoleRoutes.meeting(meeting.key()), meeting.topic());
		topic.addClassName("strong");
		Div when = new Div();
		when.addClassName("secondary");
		meeting.next(this.now).ifPresent((next) -> when.add(new Moment(next.begins().toInstant()), new Span(" · ")));
		when.add(new Span(getTranslation("meetings.invitees", meeting.invitees().size())));
		ListItem entry = new ListItem(topic, when, new Span(getTranslation("reinvites.cause." + item.cause().name())),
				change(item));
		Optional.ofNullable(this.visits.get(meeting.key()))
			.ifPresent((count) -> entry.add(new Span(
					getTranslation("reinvites.oldWay", count.guests(), Reader.current().number(count.guests())))));
		if (!item.uidKnown()) {
			Span unknown = new Span(getTranslation("reinvites.uidUnknown"));
			unknown.addClassName("secondary");
			entry.add(unknown);
		}
		Div tools = new Div(button("meeting.copy", meeting, () -> this.invitation.accept(meeting)));
		tools.addClassNames("tools", "actions");
		if (this.mayConfirm) {
			tools.add(button("reinvites.confirm", meeting, () -> this.confirm.accept(item)));
		}
		entry.add(tools);
		return entry;
	}

	/** Shows the details that the invitees have, and the current ones. */
	private Span change(ReinviteItem item) {
		String passcode = item.passcodeChanged() ? " · " + getTranslation("reinvites.passcode") : "";
		boolean link = !item.before().link().equals(item.after().link());
		String text = item.before().equals(item.after()) ? way(item.after(), false)
				: getTranslation("reinvites.change", way(item.before(), link), way(item.after(), link));
		Span change = new Span(text + passcode);
		change.addClassName("digits");
		return change;
	}

	private static String way(NumberAndLink way, boolean withLink) {
		String number = way.grouped().replace(' ', '\u00a0');
		return way.link()
			.filter((_) -> withLink)
			.map(PersonalLink::name)
			.map((name) -> number + " (/my/" + name + ")")
			.orElse(number);
	}

	private Button button(String key, Meeting meeting, Runnable action) {
		Button button = new ActionButton(getTranslation(key), (click) -> action.run());
		button.addThemeVariants(ButtonVariant.SMALL);
		button.setAriaLabel(getTranslation("reinvites.button", getTranslation(key), meeting.topic()));
		return button;
	}

}
