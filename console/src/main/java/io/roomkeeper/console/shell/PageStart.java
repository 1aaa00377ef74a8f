package io.roomkeeper.console.shell;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

import io.roomkeeper.console.component.Messages;
import io.roomkeeper.console.security.PagePolicy;

/**
 * Gives every page the reader's language and colours before it is built, and the words
 * for a session that has ended and a connection that is lost.
 */
@Component
class PageStart implements VaadinServiceInitListener {

	private static final int RECONNECT_MILLIS = 2_000;

	/**
	 * Flow sends again what was lost, but goes on saying that it reconnects until the
	 * reader does something more. So the page looks by itself whether the server answers.
	 */
	private static final String RECOVERY = """
			const connection = window.Vaadin.connectionState;
			connection.addStateChangeListener((before, now) => {
				if (now !== 'reconnecting') return;
				const look = setInterval(async () => {
					if (connection.state !== 'reconnecting') { clearInterval(look); return; }
					const back = await fetch('logo.svg', { method: 'HEAD', cache: 'no-store' }).catch(() => null);
					if (back?.ok) setTimeout(() => {
						if (connection.state === 'reconnecting') connection.state = 'connected';
					}, 3000);
				}, 2000);
			});""";

	private final PagePolicy policy;

	private final Failures failures;

	private final Messages texts;

	PageStart(PagePolicy policy, Failures failures, Messages texts) {
		this.policy = policy;
		this.failures = failures;
		this.texts = texts;
	}

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.addIndexHtmlRequestListener(PageStart::colour);
		event.addIndexHtmlRequestListener(this.policy);
		VaadinService service = event.getSource();
		service.setSystemMessagesProvider((info) -> messages(info.getLocale()));
		service.addSessionInitListener((start) -> start.getSession().setErrorHandler(this.failures));
		service.addUIInitListener((start) -> begin(start.getUI()));
	}

	private static void begin(UI ui) {
		ui.setLocale(language(VaadinRequest.getCurrent()));
		ui.getReconnectDialogConfiguration().setReconnectInterval(RECONNECT_MILLIS);
		ui.getPage().executeJs(RECOVERY);
		ui.getReconnectDialogConfiguration().setDialogText(ui.getTranslation("connection.lost"));
		ui.getReconnectDialogConfiguration().setDialogTextGaveUp(ui.getTranslation("connection.gaveUp"));
	}

	private static Locale language(VaadinRequest request) {
		return Preferences.language(request)
			.orElseGet(() -> Messages.LANGUAGES.stream()
				.filter((spoken) -> spoken.getLanguage().equals(request.getLocale().getLanguage()))
				.findFirst()
				.orElse(Messages.LANGUAGES.getFirst()));
	}

	private static void colour(IndexHtmlResponse response) {
		ColorScheme.Value scheme = Preferences.scheme(response.getVaadinRequest());
		response.getDocument()
			.getElementsByTag("html")
			.attr("lang", language(response.getVaadinRequest()).toLanguageTag())
			.attr("style", "color-scheme: " + scheme.getValue())
			.attr("theme", scheme.getThemeValue());
	}

	/** Also asked for where no session is left, and with it no service to translate. */
	private SystemMessages messages(Locale asked) {
		VaadinRequest request = VaadinRequest.getCurrent();
		Locale locale = (request == null) ? asked : language(request);
		CustomizedSystemMessages messages = new CustomizedSystemMessages();
		messages.setSessionExpiredCaption(this.texts.getTranslation("session.ended.title", locale));
		messages.setSessionExpiredMessage(this.texts.getTranslation("session.ended.text", locale));
		messages.setSessionExpiredURL("login?ended");
		messages.setSessionExpiredNotificationEnabled(true);
		messages.setInternalErrorCaption(this.texts.getTranslation("failure.title", locale));
		messages.setInternalErrorMessage(this.texts.getTranslation("failure.reload", locale));
		messages.setInternalErrorNotificationEnabled(true);
		messages.setCookiesDisabledCaption(this.texts.getTranslation("session.ended.title", locale));
		messages.setCookiesDisabledMessage(this.texts.getTranslation("session.ended.text", locale));
		messages.setCookiesDisabledURL("login?ended");
		messages.setCookiesDisabledNotificationEnabled(true);
		return messages;
	}

}
