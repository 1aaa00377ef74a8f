package io.roomkeeper.console.token;

import java.util.Optional;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.token.ApiToken;
import io.roomkeeper.token.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "bjorn.muller", roles = { "ADMIN", "USER" })
class TokensViewTests extends SpringBrowserlessTest {

	@Autowired
	private Tokens tokens;

	@Autowired
	private AuditTrail trail;

	@Test
	@SuppressWarnings("unchecked")
	void createsAWorkingTokenAndShowsItsSecretOnce() {
		navigate(TokensView.class);
		test(button("New token")).click();
		find(RadioButtonGroup.class).withCaption("Acts for").single().setValue(TokenOwner.SERVICE);
		find(TextField.class).single().setValue("gitops");
		find(RadioButtonGroup.class).withCaption("Role").single().setValue(Role.USAGE);

		test(button("Create")).click();

		String secret = find(Code.class).single().getText();
		ApiToken made = this.tokens.list(Actor.operator("test")).getFirst();
		assertThat(this.tokens.authenticate(secret).actor()).map(Actor::name).contains("service:gitops");
		assertThat(made.createdBy()).isEqualTo("bjorn.muller");
		assertThat(made.endsAt()).isPresent();
		test(button("I have copied it")).click();
		assertThat(find(Code.class).all()).isEmpty();
		assertThat(test(findInView(Grid.class).single()).getRow(0)).isEqualTo(made);
		assertThat(this.trail.latest(Long.MAX_VALUE, 1)).singleElement().satisfies((entry) -> {
			assertThat(entry.kind()).isEqualTo("TokenMade");
			assertThat(entry.origin()).isEqualTo(Origin.CONSOLE.text());
			assertThat(entry.detail()).contains("gitops").doesNotContain(secret);
		});
	}

	@Test
	void namesMissingInputBeforeItCreatesAToken() {
		int before = this.tokens.list(Actor.operator("test")).size();
		navigate(TokensView.class);
		test(button("New token")).click();

		test(button("Create")).click();

		assertThat(find(TextField.class).single().isInvalid()).isTrue();
		assertThat(this.tokens.list(Actor.operator("test"))).hasSize(before);
	}

	@Test
	@SuppressWarnings("unchecked")
	void asksForAnExpiryOnlyForServices() {
		navigate(TokensView.class);
		test(button("New token")).click();
		DatePicker until = find(DatePicker.class).single();
		find(TextField.class).single().setValue("gitops");
		find(RadioButtonGroup.class).withCaption("Role").single().setValue(Role.ADMIN);
		until.clear();
		assertThat(until.isRequiredIndicatorVisible()).isFalse();

		find(RadioButtonGroup.class).withCaption("Acts for").single().setValue(TokenOwner.SERVICE);
		test(button("Create")).click();

		assertThat(until.isRequiredIndicatorVisible()).isTrue();
		assertThat(until.isInvalid()).isTrue();
		assertThat(find(Code.class).all()).isEmpty();
	}

	@Test
	@SuppressWarnings("unchecked")
	void createsNoTokenWithMorePermissionsThanItsPerson() {
		navigate(TokensView.class);
		test(button("New token")).click();
		find(TextField.class).single().setValue("nikos.papadopoulos");
		find(RadioButtonGroup.class).withCaption("Role").single().setValue(Role.ADMIN);

		test(button("Create")).click();

		assertThat(find(TextField.class).single().isInvalid()).isTrue();
		assertThat(find(TextField.class).single().getErrorMessage()).contains("never allows more than its person");
	}

	@Test
	@SuppressWarnings("unchecked")
	void revokesOnlyAfterAConfirmation() {
		String secret = this.tokens.createForService(Actor.operator("test"), "old script", Role.USAGE, Optional.empty())
			.secret()
			.reveal();
		navigate(TokensView.class);

		test(findInView(Grid.class).single()).invokeLitRendererFunction(0, "revoke", "revoke");

		assertThat(this.tokens.authenticate(secret).actor()).isPresent();
		test(button("Revoke token")).click();
		assertThat(find(Dialog.class).all()).isEmpty();
		assertThat(this.tokens.authenticate(secret).actor()).isEmpty();
		assertThat(this.trail.latest(Long.MAX_VALUE, 1)).extracting(AuditEntry::kind).containsExactly("TokenRevoked");
	}

	@Test
	@WithMockUser(username = "nikos.papadopoulos", roles = { "HELPDESK", "USER" })
	void isForAdminsOnly() {
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> navigate(TokensView.class));
	}

	private Button button(String text) {
		return find(Button.class).withText(text).single();
	}

}
