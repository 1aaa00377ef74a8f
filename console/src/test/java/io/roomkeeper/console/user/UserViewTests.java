package io.roomkeeper.console.user;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RosterEntries;
import io.roomkeeper.roster.Roster;
import io.roomkeeper.roster.RosterEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "bjorn.muller", roles = { "ADMIN", "USER" })
class UserViewTests extends SpringBrowserlessTest {

	private static final String SHOW = "Show passcode";

	@Autowired
	private Roster roster;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private People people;

	@Test
	void showsTheNumberInGroupsOfDigits() {
		UserView view = navigate(UserView.class, Map.of("uid", "ana.garcia"));

		assertThat(view.getElement().getTextRecursively()).contains(room().pmi().grouped());
		assertThat(view.getPageTitle()).isEqualTo("Ana García-López · Roomkeeper");
	}

	@Test
	void showsHowAPersonBelongsToAGroup() {
		UserView view = navigate(UserView.class, Map.of("uid", "ana.garcia"));

		assertThat(view.getElement().getTextRecursively()).contains("Through Physics › Undergrads");
	}

	@Test
	void showsThePasscodeToAnAdminOnRequestOnly() {
		UserView view = navigate(UserView.class, Map.of("uid", "ana.garcia"));

		assertThat(view.getElement().getTextRecursively()).doesNotContain(room().passcode().orElseThrow().text());
		test(findInView(Button.class).withAttribute("aria-label", SHOW).single()).click();
		assertThat(view.getElement().getTextRecursively()).contains(room().passcode().orElseThrow().text());
	}

	@Test
	void recordsInTheAuditTrailWhoSawWhichPasscode() {
		navigate(UserView.class, Map.of("uid", "ana.garcia"));
		long before = this.trail.head().seq();

		test(findInView(Button.class).withAttribute("aria-label", SHOW).single()).click();

		assertThat(this.trail.latest(Long.MAX_VALUE, 1)).singleElement().satisfies((entry) -> {
			assertThat(entry.seq()).isEqualTo(before + 1);
			assertThat(entry.kind()).isEqualTo("PasscodeRead");
			assertThat(entry.subject()).isEqualTo("passcode ana.garcia");
			assertThat(entry.detail()).doesNotContain(room().passcode().orElseThrow().text());
		});
	}

	@Test
	@WithMockUser(username = "nikos.papadopoulos", roles = { "HELPDESK", "USER" })
	void hidesThePasscodeFromTheHelpdesk() {
		UserView view = navigate(UserView.class, Map.of("uid", "ana.garcia"));

		assertThat(findInView(Button.class).withAttribute("aria-label", SHOW).all()).isEmpty();
		assertThat(view.getElement().getOuterHTML()).doesNotContain(room().passcode().orElseThrow().text());
	}

	@Test
	void showsAnErrorForAnUnknownPerson() {
		UI.getCurrent().navigate("users/nobody.at.all");

		assertThat(find(H1.class).all()).extracting(H1::getText).containsExactly("Page not found");
		assertThat(find(Component.class).withClassName("empty-title").single().getElement().getText())
			.contains("users/nobody.at.all");
	}

	@Test
	@SuppressWarnings("unchecked")
	void handsTheRoomOfADepartedPersonOverAfterAPreview() {
		RosterEntry gone = RosterEntries.only(this.roster, "hanako.yamada").orElseThrow();
		RosterEntry present = RosterEntries.only(this.roster, "ana.garcia").orElseThrow();
		this.people.markMissing(List.of(gone.person().id()), Instant.now());
		try {
			navigate(UserView.class, Map.of("uid", PersonRef.of(gone.person().id()).text()));
			test(findInView(Button.class).withText("Hand over room").single()).click();
			Button go = find(Button.class).withText("Hand over").single();
			assertThat(go.isEnabled()).isFalse();

			((ComboBox<Person>) find(ComboBox.class, find(HandOverDialog.class).single()).single())
				.setValue(present.person());

			assertThat(go.isEnabled()).isTrue();
			assertThat(find(HandOverDialog.class).single().getElement().getTextRecursively())
				.contains(gone.room().orElseThrow().pmi().grouped(), room().pmi().grouped());
			test(go).click();
			assertThat(RosterEntries.only(this.roster, "hanako.yamada").orElseThrow().room()).isEqualTo(gone.room());
		}
		finally {
			this.people.update(List.of(gone.person()), Instant.now());
		}
	}

	@Test
	void offersNoHandOverForThePresentPerson() {
		navigate(UserView.class, Map.of("uid", "ana.garcia"));

		assertThat(findInView(Button.class).withText("Hand over room").all()).isEmpty();
	}

	private PersonalRoom room() {
		return RosterEntries.only(this.roster, "ana.garcia").orElseThrow().room().orElseThrow();
	}

}
