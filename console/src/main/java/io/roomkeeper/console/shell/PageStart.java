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
import io.roomkeeper.console.component.AccessNotes;
import io.roomkeeper.console.component.CsvOptions;
import io.roomkeeper.console.security.PagePolicy;
import io.roomkeeper.console.text.Messages;
import org.springframework.stereotype.Component;

/**
 * Sets the reader's language and colour scheme before a page is built, and the messages
 * for an ended session and a lost connection.
 */
@Component
class PageStart implements VaadinServiceInitListener {

	private static final int RECONNECT_MILLIS = 2_000;

	/**
	 * Flow resends lost messages, but shows that it is reconnecting until the user does
	 * something. This script therefore polls the server.
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

	/**
	 * Flow reports an ended session in a box that reloads the page on any click. This
	 * script replaces it with a dialog. The user can sign in and return to this URL, or
	 * stay on the page and keep the typed text. Reloading the URL starts the sign-in.
	 */
	private static final String SESSION_END = """
			const [title, text, signIn, look] = [$0, $1, $2, $3];
			new MutationObserver((changes, observer) => {
				const box = document.querySelector('.v-system-error');
				if (box?.querySelector('.caption')?.textContent !== title) return;
				observer.disconnect();
				box.hidden = true;
				const dialog = document.createElement('dialog');
				dialog.className = 'session-end';
				const part = (name, words) => {
					const made = document.createElement(name);
					made.textContent = words;
					return made;
				};
				const heading = part('h2', title);
				heading.id = 'session-end';
				dialog.setAttribute('aria-labelledby', heading.id);
				const go = part('button', signIn);
				go.className = 'primary';
				go.autofocus = true;
				go.addEventListener('click', () => location.reload());
				const stay = part('button', look);
				stay.addEventListener('click', () => dialog.close());
				dialog.addEventListener('close', () => { box.hidden = false; });
				window.addEventListener('keydown', (event) => {
					if (event.key === 'Escape') { event.stopImmediatePropagation(); dialog.close(); }
				}, true);
				const buttons = part('div', '');
				buttons.append(stay, go);
				dialog.append(heading, part('p', text), buttons);
				document.body.append(dialog);
				dialog.showModal();
			}).observe(document.body, { childList: true, subtree: true });""";

	private final PagePolicy policy;

	private final UiErrorHandler failures;

	private final Messages texts;

	private final CsvOptions csv;

	private final AccessNotes notes;

	PageStart(PagePolicy policy, UiErrorHandler failures, Messages texts, CsvOptions csv, AccessNotes notes) {
		this.notes = notes;
		this.csv = csv;
		this.policy = policy;
		this.failures = failures;
		this.texts = texts;
	}

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.addIndexHtmlRequestListener(PageStart::colour);
		event.addIndexHtmlRequestListener(this.policy);
		VaadinService service = event.getSource();
		service.getContext().setAttribute(CsvOptions.class, this.csv);
		service.getContext().setAttribute(AccessNotes.class, this.notes);
		service.setSystemMessagesProvider((info) -> messages(info.getLocale()));
		service.addSessionInitListener((start) -> start.getSession().setErrorHandler(this.failures));
		service.addUIInitListener((start) -> begin(start.getUI()));
	}

	private static void begin(UI ui) {
		ui.setLocale(language(VaadinRequest.getCurrent()));
		ui.getReconnectDialogConfiguration().setReconnectInterval(RECONNECT_MILLIS);
		ui.getPage().executeJs(RECOVERY);
		ui.getPage()
			.executeJs(SESSION_END, ui.getTranslation("session.ended.title"), ui.getTranslation("session.ended.text"),
					ui.getTranslation("session.ended.signIn"), ui.getTranslation("session.ended.look"));
		ui.getReconnectDialogConfiguration().setDialogText(ui.getTranslation("connection.lost"));
		ui.getReconnectDialogConfiguration().setDialogTextGaveUp(ui.getTranslation("connection.gaveUp"));
	}

	private static Locale language(VaadinRequest request) {
		return Preferences.language(request)
			.orElseGet(() -> Messages.LANGUAGES.stream()
				.filter((supported) -> supported.getLanguage().equals(request.getLocale().getLanguage()))
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

	/**
	 * Returns the system messages. Flow also asks for them without a session, when no
	 * translation service is available.
	 */
	private SystemMessages messages(Locale asked) {
		VaadinRequest request = VaadinRequest.getCurrent();
		Locale locale = (request == null) ? asked : language(request);
		CustomizedSystemMessages messages = new CustomizedSystemMessages();
		messages.setSessionExpiredCaption(this.texts.getTranslation("session.ended.title", locale));
		messages.setSessionExpiredMessage(this.texts.getTranslation("session.ended.text", locale));
		messages.setSessionExpiredURL(null);
		messages.setSessionExpiredNotificationEnabled(true);
		messages.setInternalErrorCaption(this.texts.getTranslation("failure.title", locale));
		messages.setInternalErrorMessage(this.texts.getTranslation("failure.reload", locale));
		messages.setInternalErrorNotificationEnabled(true);
		messages.setCookiesDisabledCaption(this.texts.getTranslation("session.ended.title", locale));
		messages.setCookiesDisabledMessage(this.texts.getTranslation("session.ended.text", locale));
		messages.setCookiesDisabledURL(null);
		messages.setCookiesDisabledNotificationEnabled(true);
		return messages;
	}

}
