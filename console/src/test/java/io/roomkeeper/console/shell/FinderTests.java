package io.roomkeeper.console.shell;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import io.roomkeeper.access.Actor;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.security.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "bjorn.muller", roles = { "ADMIN", "USER" })
class FinderTests extends SpringBrowserlessTest {

	@Autowired
	private Finder finder;

	@Autowired
	private CurrentActor actor;

	@ParameterizedTest
	@ValueSource(strings = { "ana gar", "ana garcía waiting room", "students", "waiting room", "chat", "1", "directory",
			"run a job", "new local" })
	void findsOnlyPagesThatTheUserCanOpen(String text) {
		List<Hit> hits = find(text, Locale.ENGLISH);

		assertThat(hits).isNotEmpty();
		for (Hit hit : hits) {
			Location location = new Location(hit.path());
			UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
			assertThat(find(H1.class).single().getText()).as(hit.path()).isNotEqualTo("Page not found");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ana garcia waiting room", "waiting room ana garcia", "WAITING ROOM ana.garcia" })
	void showsTheValueOfASettingForAPerson(String text) {
		Hit first = find(text, Locale.ENGLISH).getFirst();

		assertThat(first.kind()).isEqualTo(Hit.Kind.ANSWER);
		assertThat(first.title()).startsWith("Ana García-López · Waiting room: ");
		assertThat(first.detail()).containsAnyOf("Locked by", "decided by");
		assertThat(first.path()).isEqualTo("users/ana.garcia/settings/meeting_security.waiting_room");
	}

	@Test
	void answersInTheLanguageOfTheUser() {
		assertThat(find("ana garcia sala de espera", Locale.of("es")).getFirst().title())
			.startsWith("Ana García-López · Sala de espera: ");
	}

	@Test
	void findsNothingForUnknownWords() {
		assertThat(find("zzzz qqqq", Locale.ENGLISH)).isEmpty();
		assertThat(find("  ", Locale.ENGLISH)).isEmpty();
	}

	@Test
	void offersActionsToAdminsOnly() {
		Actor helpdesk = new Actor("nikos.papadopoulos", Set.of(Role.HELPDESK), Origin.CONSOLE);

		assertThat(find("run a job", Locale.ENGLISH)).extracting(Hit::kind).contains(Hit.Kind.ACTION);
		assertThat(this.finder.find(helpdesk, "run a job", Locale.ENGLISH)).isEmpty();
	}

	private List<Hit> find(String text, Locale locale) {
		return this.finder.find(this.actor.get(), text, locale);
	}

}
