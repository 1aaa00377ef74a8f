package io.roomkeeper.console.shell;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.i18n.I18NProvider;
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

	private final PagePolicy policy;

	private final Failures failures;

	PageStart(PagePolicy policy, Failures failures) {
		this.policy = policy;
		this.failures = failures;
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

	private static SystemMessages messages(Locale asked) {
		VaadinRequest request = VaadinRequest.getCurrent();
		Locale locale = (request == null) ? asked : language(request);
		CustomizedSystemMessages messages = new CustomizedSystemMessages();
		messages.setSessionExpiredCaption(I18NProvider.translate(locale, "session.ended.title"));
		messages.setSessionExpiredMessage(I18NProvider.translate(locale, "session.ended.text"));
		messages.setSessionExpiredURL("login?ended");
		messages.setSessionExpiredNotificationEnabled(true);
		messages.setInternalErrorCaption(I18NProvider.translate(locale, "failure.title"));
		messages.setInternalErrorMessage(I18NProvider.translate(locale, "failure.reload"));
		messages.setInternalErrorNotificationEnabled(true);
		return messages;
	}

}
