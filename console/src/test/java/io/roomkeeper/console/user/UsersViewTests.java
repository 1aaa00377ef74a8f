package io.roomkeeper.console.user;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.Groups;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.roster.ListedUser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "nikos.papadopoulos", roles = { "HELPDESK", "USER" })
class UsersViewTests extends SpringBrowserlessTest {

	@Autowired
	private Groups groups;

	@Test
	void listsEverybodyOfTheDirectory() {
		navigate(UsersView.class);

		assertThat(test(grid()).size()).isEqualTo(2_000);
		assertThat(text("count")).isEqualTo("2,000 people");
	}

	@Test
	void filtersTheListByTheTypedText() {
		navigate(UsersView.class);

		test(findInView(TextField.class).single()).setValue("ana.garcia");

		assertThat(test(grid()).size()).isOne();
		assertThat(text("count")).isEqualTo("1 matches");
	}

	@Test
	void appliesTheFiltersOfTheAddress() {
		UI.getCurrent().navigate("users", QueryParameters.fromString("q=garcía&licence=licensed"));

		assertThat(findInView(TextField.class).single().getValue()).isEqualTo("garcía");
		assertThat(test(grid()).size()).isPositive();
		for (int row = 0; row < test(grid()).size(); row++) {
			assertThat(test(grid()).getRow(row).person().seen().licence()).isEqualTo(Licence.LICENSED);
		}
	}

	@Test
	void showsThatNobodyMatchesAndOffersToRemoveTheFilters() {
		UI.getCurrent().navigate("users", QueryParameters.of("q", "nobody-is-called-so"));

		assertThat(text("count")).isEqualTo("Nobody matches");
		assertThat(grid().getEmptyStateComponent()).isNotNull();
	}

	@Test
	void filtersByAChip() {
		navigate(UsersView.class);

		test(findInView(Chip.class).withText("Expires within 30 days").single()).click();

		assertThat(test(grid()).size()).isBetween(1, 500);
		assertThat(test(grid()).getRow(0).status()).isIn(RoomStatus.ACTIVE, RoomStatus.DISABLED);
		assertThat(findInView(Chip.class).withText("Expires within 30 days")
			.single()
			.getElement()
			.getAttribute("aria-pressed")).isEqualTo("true");
	}

	@Test
	void filtersByGroup() {
		Group group = this.groups.all().getFirst();

		UI.getCurrent().navigate("users", QueryParameters.of("group", String.valueOf(group.id().value())));

		assertThat(test(grid()).size()).isBetween(1, 1_999);
	}

	@Test
	void showsAndClosesAPersonBesideTheList() {
		UI.getCurrent().navigate("users", QueryParameters.fromString("q=garcia&user=ana.garcia"));
		UserSidePanel beside = findInView(UserSidePanel.class).single();

		assertThat(beside.getElement().getTextRecursively()).contains("Ana García-López", "History");
		assertThat(test(grid()).size()).isPositive();

		test(findInView(Button.class).withAttribute("aria-label", "Close details").single()).click();

		assertThat(findInView(UserSidePanel.class).all()).isEmpty();
	}

	@Test
	void selectsEverybodyWhoMatches() {
		UI.getCurrent().navigate("users", QueryParameters.of("q", "garcia"));
		int matching = test(grid()).size();

		test(findInView(Button.class).withText("Select all %d that match".formatted(matching)).single()).click();

		assertThat(findInView(SelectionBar.class).single().getElement().getTextRecursively())
			.startsWith(matching + " selected");
	}

	@Test
	@WithMockUser(username = "hanako.yamada", roles = "USER")
	void isClosedToPeopleWithoutARole() {
		UI.getCurrent().navigate("users");

		assertThat(find(Grid.class).all()).isEmpty();
		assertThat(find(H1.class).all()).extracting(H1::getText).containsExactly("No access");
		assertThat(find(Anchor.class).all()).isNotEmpty();
	}

	@SuppressWarnings("unchecked")
	private Grid<ListedUser> grid() {
		return findInView(Grid.class).single();
	}

	private String text(String className) {
		return findInView(Component.class).withClassName(className).single().getElement().getText();
	}

}
