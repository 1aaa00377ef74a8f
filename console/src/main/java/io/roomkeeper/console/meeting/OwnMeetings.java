package io.roomkeeper.console.meeting;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.person.Person;

/**
 * The meetings of the reader, and the reader's delegates. Somebody who is a delegate
 * chooses whose meetings to see.
 */
class OwnMeetings extends Div {

	OwnMeetings(MeetingTools services, InvitationOffer invitations, CurrentActor actor, Person self) {
		addClassName("stack");
		Div meetings = new Div(new HostMeetings(services, invitations, actor, self));
		List<Person> hosts = new ArrayList<>();
		hosts.add(self);
		hosts.addAll(services.delegates().hostsOf(actor.get()));
		if (hosts.size() > 1) {
			Select<Person> whose = new Select<>();
			whose.setLabel(getTranslation("meetings.of"));
			whose.setItems(hosts);
			whose.setItemLabelGenerator((host) -> host.seen().displayName());
			whose.setValue(self);
			whose.addClassName("narrow-field");
			whose.addValueChangeListener((change) -> {
				meetings.removeAll();
				meetings.add(new HostMeetings(services, invitations, actor, change.getValue()));
			});
			add(whose);
		}
		add(meetings, new DelegatesPanel(services, actor, self));
	}

}
