package io.roomkeeper.console.overview;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import io.roomkeeper.access.Actor;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.roster.index.ExpiryDates;
import io.roomkeeper.roster.index.RosterQuery;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "nikos.papadopoulos", roles = { "HELPDESK", "USER" })
class OverviewViewTests extends SpringBrowserlessTest {

	@Autowired
	private UserList users;

	@Autowired
	private Jdbc jdbc;

	@Test
	void storesTheStatusesOfTheDay() {
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.jdbc.template().queryForList("select * from room_census").size() == 1);
	}

	@Test
	void isTheHomePageOfTheHelpdesk() {
		UI.getCurrent().navigate("");

		assertThat(headings()).containsExactly("Overview");
	}

	@Test
	void linksEveryFigureToItsList() {
		navigate(OverviewView.class);

		for (Anchor figure : findInView(Anchor.class).withClassName("big-figure").all()) {
			assertThat(figure.getHref()).startsWith("users?");
		}
		assertThat(findInView(Anchor.class).withClassName("big-figure").all()).hasSize(8);
	}

	@Test
	void showsByMonthHowManyRoomsExpire() {
		OverviewView view = navigate(OverviewView.class);
		List<Anchor> bars = findInView(ForecastBars.class).single()
			.getChildren()
			.flatMap((list) -> list.getChildren())
			.flatMap((item) -> item.getChildren())
			.filter(Anchor.class::isInstance)
			.map(Anchor.class::cast)
			.toList();

		assertThat(bars).hasSize(12);
		String href = bars.get(3).getHref();
		ExpiryDates month = ExpiryDates.parse(href.substring(href.indexOf('=') + 1, href.indexOf('&'))).orElseThrow();
		int count = this.users.count(Actor.operator("test"), RosterQuery.matching("").withExpiring(Optional.of(month)));
		assertThat(bars.get(3).getElement().getTextRecursively()).contains(String.valueOf(count));
		assertThat(view.getElement().getTextRecursively()).contains("Show as a table");
		assertThat(findInView(NativeTable.class).all()).hasSize(1);
	}

	@Test
	@WithMockUser(username = "hanako.yamada", roles = "USER")
	void isClosedToPeopleWithoutARole() {
		UI.getCurrent().navigate("overview");
		assertThat(headings()).containsExactly("No access");

		UI.getCurrent().navigate("");
		assertThat(headings()).containsExactly("My room");
	}

	private List<String> headings() {
		return find(H1.class).all().stream().map(H1::getText).toList();
	}

}
