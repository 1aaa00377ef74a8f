package io.roomkeeper.console.meeting;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.clipboard.ClipboardContent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.MessagePreview;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.invitation.MeetingInvitation;

/**
 * Shows an invitation, or the message that cancels a meeting, to copy it as text and HTML
 * or to download it as a calendar file.
 */
public class InvitationDialog extends Dialog {

	private final Button copy;

	/**
	 * @param meeting the meeting, for the name of the file
	 */
	public InvitationDialog(MeetingKey meeting, MeetingInvitation invitation) {
		this(meeting, invitation, Optional.empty());
	}

	/**
	 * @param meeting the meeting, for the name of the file
	 * @param mail shows the mails that would be sent; empty if none can be
	 */
	InvitationDialog(MeetingKey meeting, MeetingInvitation invitation, Optional<Runnable> mail) {
		boolean cancels = invitation.method().equals("CANCEL");
		setHeaderTitle(getTranslation(cancels ? "meeting.cancellation" : "meeting.invitation"));
		setWidth("40rem");
		add(new MessagePreview(getTranslation("meeting.invitation"), invitation.text()));
		Button close = new Button(getTranslation("close"), (click) -> close());
		close.addThemeVariants(ButtonVariant.TERTIARY);
		this.copy = copy(invitation);
		getFooter().add(close);
		mail.ifPresent((show) -> getFooter().add(new ActionButton(getTranslation("meeting.mail"), (click) -> {
			close();
			show.run();
		})));
		getFooter().add(file(meeting, invitation), this.copy);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		this.copy.focus();
	}

	private Button copy(MeetingInvitation invitation) {
		Button copy = new Button(
				getTranslation(invitation.method().equals("CANCEL") ? "meeting.copy.cancellation" : "meeting.copy"),
				Icon.COPY.create());
		copy.addThemeVariants(ButtonVariant.PRIMARY);
		Clipboard.onClick(copy)
			.write(ClipboardContent.create().text(invitation.text()).html(invitation.html()),
					(copied) -> Notices.say(getTranslation("copy.done", getTranslation("meeting.invitation"))),
					(refused) -> Notices.warn(getTranslation("copy.refused")));
		return copy;
	}

	/**
	 * Returns the link to the calendar file. It ends with the dialog, because it contains
	 * the join details.
	 */
	private Anchor file(MeetingKey meeting, MeetingInvitation invitation) {
		byte[] content = invitation.calendar().getBytes(StandardCharsets.UTF_8);
		String type = "text/calendar;charset=utf-8;method=" + invitation.method();
		String name = "roomkeeper-" + meeting.text() + ".ics";
		DownloadHandler handler = (event) -> {
			event.setContentType(type);
			event.setFileName(name);
			event.setContentLength(content.length);
			event.getOutputStream().write(content);
		};
		Anchor link = new Anchor(handler, "");
		link.add(Icon.DOWNLOAD.create(), new Span(getTranslation("meeting.download")));
		link.addClassNames("with-icon", "button-link", "plain");
		link.setRouterIgnore(true);
		return link;
	}

}
