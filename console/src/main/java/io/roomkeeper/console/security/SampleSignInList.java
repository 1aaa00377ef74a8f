package io.roomkeeper.console.security;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.sample.SampleSignIns;
import io.roomkeeper.sample.SampleSignIns.SignIn;

/** The accounts of the sample organisation. Selecting one signs in. */
class SampleSignInList extends Div {

	private static final String SIGN_IN = """
			const form = document.querySelector('vaadin-login-form');
			form.querySelector('[name=username]').value = $0;
			form.querySelector('[name=password]').value = $1;
			form.submit();
			""";

	SampleSignInList(SampleSignIns signIns) {
		addClassName("sign-ins");
		add(new Paragraph(getTranslation("login.sample", SampleSignIns.PASSWORD)));
		signIns.all().forEach((one) -> add(choice(one)));
	}

	private Button choice(SignIn one) {
		Span name = new Span(one.displayName());
		name.addClassName("strong");
		Span part = new Span(getTranslation(TextKeys.key(one.part())));
		part.addClassName("secondary");
		Div label = new Div(name, part);
		label.addClassName("sign-in");
		Button choice = new Button(label);
		choice.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		choice.addClickListener((click) -> getElement().executeJs(SIGN_IN, one.uid(), SampleSignIns.PASSWORD));
		return choice;
	}

}
