package io.roomkeeper.console.security;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import io.roomkeeper.console.SampleConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithAnonymousUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithAnonymousUser
class LoginViewTests extends SpringBrowserlessTest {

	@Test
	void showsNoErrorAtFirst() {
		LoginView view = navigate(LoginView.class);

		assertThat(findInView(LoginForm.class).single().isError()).isFalse();
		assertThat(view.getPageTitle()).isEqualTo("Sign in · Roomkeeper");
	}

	@ParameterizedTest
	@ValueSource(strings = { "error", "directory", "often" })
	void showsThatSigningInFailed(String reason) {
		UI.getCurrent().navigate("login", QueryParameters.of(reason, ""));

		assertThat(findInView(LoginForm.class).single().isError()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "out,You have signed out.", "ended,Your session has ended. Sign in again to continue." })
	void showsHowTheLastSessionEnded(String how, String text) {
		UI.getCurrent().navigate("login", QueryParameters.of(how, ""));

		assertThat(findInView(Paragraph.class).withClassName("notice").single().getText()).isEqualTo(text);
	}

}
