package io.roomkeeper.console.meeting.departed;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.meeting.CancelDialog;
import io.roomkeeper.console.meeting.InvitationDialog;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.Moment;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.invitation.MeetingInvitations;
import io.roomkeeper.meeting.invitee.InviteeDirectory;
import io.roomkeeper.meeting.scheduling.DepartedHosts;
import io.roomkeeper.meeting.scheduling.DepartedMeeting;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.PersonRef;
import jakarta.annotation.security.RolesAllowed;

/**
 * The future meetings of hosts who have left. Admins hand each of them over to another
 * host or cancel it.
 */
@Route("meetings/departed")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class DepartedMeetingsView extends Page implements BeforeEnterObserver {

	private final transient DepartedHosts departed;

	private final transient MeetingScheduling scheduling;

	private final transient MeetingInvitations invitations;

	private final transient InviteeDirectory directory;

	private final transient CurrentActor actor;

	private final Div content = new Div();

	DepartedMeetingsView(DepartedHosts departed, MeetingScheduling scheduling, MeetingInvitations invitations,
			InviteeDirectory directory, CurrentActor actor) {
		this.departed = departed;
		this.scheduling = scheduling;
		this.invitations = invitations;
		this.directory = directory;
		this.actor = actor;
		setBack("overview", getTranslation("overview.title"));
		setHeading(getTranslation("departed.title"));
		setLead(getTranslation("departed.lead"));
		this.content.addClassName("stack");
		add(this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show();
	}

	private void show() {
		this.content.removeAll();
		List<DepartedMeeting> meetings = this.departed.meetings(this.actor.get());
		if (meetings.isEmpty()) {
			this.content.add(new EmptyState(Icon.MEETING, getTranslation("departed.none.title"),
					getTranslation("departed.none.text")));
			return;
		}
		UnorderedList list = new UnorderedList();
		list.addClassName("entries");
		meetings.forEach((one) -> list.add(entry(one)));
		Panel panel = new Panel(
				getTranslation("departed.count", meetings.size(), Reader.current().number(meetings.size())), list);
		this.content.add(panel);
	}

	private ListItem entry(DepartedMeeting one) {
		Meeting meeting = one.meeting();
		Anchor topic = new Anchor(ConsoleRoutes.meeting(meeting.key()), meeting.topic());
		topic.addClassName("strong");
		Div facts = new Div(new Anchor(ConsoleRoutes.user(PersonRef.of(one.host())), one.host().seen().displayName()),
				new Span(" · "));
		facts.addClassName("secondary");
		if (meeting.schedule().isSeries()) {
			facts.add(new Span(getTranslation("meetings.series") + " "));
		}
		facts.add(new Moment(one.next().begins().toInstant()),
				new Span(" · " + getTranslation("meetings.invitees", meeting.invitees().size())));
		Div words = new Div(topic, facts);
		words.addClassName("entry-words");
		ListItem item = new ListItem(words);
		item.addClassName("meeting-entry");
		if (this.actor.hasAny(Role.ADMIN)) {
			item.add(new Div(
					button("departed.handOver", meeting,
							() -> new MeetingHandOverDialog(this.departed, this.directory, this.actor.get(), one,
									this::show)
								.open()),
					button("departed.cancel", meeting, () -> new CancelDialog(meeting, () -> cancel(meeting)).open())));
		}
		return item;
	}

	private Button button(String key, Meeting meeting, Runnable action) {
		Button button = new ActionButton(getTranslation(key), (click) -> action.run());
		button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		button.setAriaLabel(getTranslation(key + ".label", meeting.topic()));
		return button;
	}

	private void cancel(Meeting meeting) {
		this.scheduling.cancel(this.actor.get(), meeting.key(), meeting.version());
		show();
		if (!meeting.invitees().isEmpty()) {
			new InvitationDialog(meeting.key(), this.invitations.of(this.actor.get(), meeting.key())).open();
		}
	}

}
