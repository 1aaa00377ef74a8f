package io.roomkeeper.console.security;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;

import io.roomkeeper.console.component.Icon;
import io.roomkeeper.sample.SampleSignIns;

/** The page where users sign in with their directory name and password. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	/**
	 * Keeps the typed name in the session storage of the browser tab, not on the server.
	 */
	private static final String REMEMBER = """
			this.addEventListener('login', (event) => sessionStorage.setItem('sign-in-name', event.detail.username));""";

	private static final String RECALL = """
			const name = sessionStorage.getItem('sign-in-name');
			sessionStorage.removeItem('sign-in-name');
			setTimeout(() => {
				const field = this.querySelector('input[name=username]');
				if (name && field && !field.value) {
					field.value = name;
					field.dispatchEvent(new Event('input', { bubbles: true }));
					field.dispatchEvent(new Event('change', { bubbles: true }));
					this.querySelector('input[name=password]')?.focus();
				}
			});""";

	private final LoginForm form = new LoginForm();

	private final Paragraph notice = new Paragraph();

	LoginView(ObjectProvider<SampleSignIns> sample) {
		addClassName("entrance");
		this.form.setI18n(texts());
		this.form.setAction("login");
		this.form.setForgotPasswordButtonVisible(false);
		this.form.getElement().executeJs(REMEMBER);
		this.notice.addClassNames("notice", "accent");
		this.notice.setVisible(false);
		this.notice.getElement().setAttribute("role", "status");
		Div card = new Div(brand(), new Paragraph(getTranslation("login.lead")), this.notice, this.form);
		card.addClassName("entrance-card");
		sample.ifAvailable((signIns) -> card.add(new SampleSignInList(signIns)));
		add(card);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Map<String, List<String>> query = event.getLocation().getQueryParameters().getParameters();
		if (query.containsKey("error")) {
			this.form.showErrorMessage(getTranslation("login.wrong.title"), getTranslation("login.wrong.text"));
			this.form.getElement().executeJs(RECALL);
		}
		else if (query.containsKey("directory")) {
			this.form.showErrorMessage(getTranslation("login.silent.title"), getTranslation("login.silent.text"));
		}
		else if (query.containsKey("often")) {
			this.form.showErrorMessage(getTranslation("login.often.title"), getTranslation("login.often.text"));
		}
		else if (query.containsKey("full")) {
			this.form.showErrorMessage(getTranslation("busy.title"), getTranslation("busy.text"));
		}
		else if (query.containsKey("out")) {
			say(getTranslation("login.out"));
		}
		else if (query.containsKey("ended")) {
			say(getTranslation("login.ended"));
		}
	}

	@Override
	public String getPageTitle() {
		return getTranslation("app.title", getTranslation("login.title"));
	}

	private void say(String text) {
		this.notice.setText(text);
		this.notice.setVisible(true);
	}

	private Div brand() {
		H1 name = new H1(getTranslation("app.name"));
		Div brand = new Div(Icon.LOGO.create(), name);
		brand.addClassName("brand");
		return brand;
	}

	private LoginI18n texts() {
		LoginI18n texts = LoginI18n.createDefault();
		LoginI18n.Form labels = texts.getForm();
		labels.setTitle(getTranslation("login.title"));
		labels.setUsername(getTranslation("login.name"));
		labels.setPassword(getTranslation("login.password"));
		labels.setSubmit(getTranslation("login.submit"));
		LoginI18n.ErrorMessage errors = texts.getErrorMessage();
		errors.setUsername(getTranslation("login.name.needed"));
		errors.setPassword(getTranslation("login.password.needed"));
		return texts;
	}

}
