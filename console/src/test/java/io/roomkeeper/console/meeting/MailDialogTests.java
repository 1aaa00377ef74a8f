package io.roomkeeper.console.meeting;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.meeting.mail.MailingPreview;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "amara.okafor", roles = "USER")
class MailDialogTests extends SpringBrowserlessTest {

	private final AtomicInteger sent = new AtomicInteger();

	private MailDialog open(boolean ready, List<String> invited, List<String> removed) {
		MailDialog dialog = new MailDialog(new MailingPreview(ready, invited, removed, "Seminar", "Join: https://x"),
				this.sent::incrementAndGet);
		dialog.open();
		return dialog;
	}

	private List<String> texts() {
		return find(Paragraph.class, find(MailDialog.class).single()).all().stream().map(Paragraph::getText).toList();
	}

	@Test
	void showsTheCountAndOneMailBeforeItSends() {
		MailDialog dialog = open(true, List.of("a@x.example", "b@x.example"), List.of("c@x.example"));

		assertThat(texts()).first().isEqualTo("2 people get an invitation, 1 person gets a cancellation.");
		assertThat(find(Pre.class).single().getText()).isEqualTo("Seminar\n\nJoin: https://x");
		assertThat(this.sent).hasValue(0);

		test(find(Button.class).withText("Send 3 mails").single()).click();

		assertThat(this.sent).hasValue(1);
		assertThat(dialog.isOpened()).isFalse();
	}

	@Test
	void saysThatThereIsNoMailServerAndOffersNothingToSend() {
		open(false, List.of("a@x.example"), List.of());

		assertThat(texts()).first().asString().contains("No mail server is configured");
		assertThat(buttons()).containsExactly("Close");
	}

	@Test
	void offersNothingToSendIfNobodyIsInvited() {
		open(true, List.of(), List.of());

		assertThat(texts()).containsExactly("Nobody is invited. Anybody with the link can join.");
		assertThat(buttons()).containsExactly("Close");
	}

	private List<String> buttons() {
		return find(Button.class, find(MailDialog.class).single()).all().stream().map(Button::getText).toList();
	}

}
