package io.roomkeeper.console.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList.Description;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.directory.DirectoryFinding;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.text.Message;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "bjorn.muller", roles = { "ADMIN", "USER" })
class DirectoryViewTests extends SpringBrowserlessTest {

	@Autowired
	private People people;

	@Test
	void showsTheLastSyncsAndTheConfigurationWithoutThePassword() {
		navigate(DirectoryView.class);

		assertThat(findInView(Anchor.class).all()).extracting(Anchor::getHref).contains("runs/1");
		assertThat(findInView(Description.class).all()).extracting((fact) -> fact.getElement().getTextRecursively())
			.contains("cn=roomkeeper", "••••••••");
	}

	@Test
	@SuppressWarnings("unchecked")
	void listsMissingPeopleWithTheirDate() {
		Person ana = new PersonLookup(this.people).get(PersonRef.of(new Uid("ana.garcia")));
		PersonId id = ana.id();
		this.people.markMissing(List.of(id), Instant.parse("2026-03-01T10:00:00Z"));
		try {
			navigate(DirectoryView.class);
			Grid<Person> grid = findInView(Grid.class).single();

			assertThat(test(grid).getRow(0).seen().uid()).isEqualTo(new Uid("ana.garcia"));
			assertThat(test(grid).getCellText(0, 1)).contains("2026");
		}
		finally {
			this.people.update(List.of(new Person(id, ana.seen(), Optional.empty())), Instant.now());
		}
	}

	@Test
	void showsEachFindingInOneLine() {
		FindingsPanel panel = new FindingsPanel();

		panel.show(false, Optional.of(new Examinations.Examination(Instant.EPOCH,
				List.of(DirectoryFinding.ok("port", Message.literal("It answers.")),
						DirectoryFinding.warning("clock", Message.literal("It is late."), Message.literal("Mend it."))),
				"")));

		assertThat(panel.getElement().getTextRecursively()).contains("Connection", "It answers.", "Warning",
				"Mend it.");
	}

	@Test
	@WithMockUser(username = "nikos.papadopoulos", roles = { "HELPDESK", "USER" })
	void isForAdminsOnly() {
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> navigate(DirectoryView.class));
	}

}
