package io.roomkeeper.console.security;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import io.roomkeeper.access.Actor;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.groupadmin.GroupAdministratorService;
import io.roomkeeper.groupadmin.GroupOrder;
import io.roomkeeper.groupadmin.LocalGroups;
import io.roomkeeper.person.PersonRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

/** Which pages each role can open, and which the navigation offers. */
@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
class RightsViewTests extends SpringBrowserlessTest {

	private static final String TABLE = """
			page                                          | admin | helpdesk | administrator of Choir | anybody
			overview                                      |   x   |    x     |           -            |    -
			users                                         |   x   |    x     |           -            |    -
			users/ana.garcia                              |   x   |    x     |           -            |    -
			users/ana.garcia/settings                     |   x   |    x     |           -            |    -
			users/ana.garcia/settings/in_meeting.chat     |   x   |    x     |           -            |    -
			users/SELF/settings                           |   x   |    x     |           x            |    x
			users/SELF/settings/in_meeting.chat           |   x   |    x     |           x            |    x
			groups                                        |   x   |    x     |           x            |    -
			groups/CHOIR                                  |   x   |    x     |           x            |    -
			groups/CHOIR/settings                         |   x   |    x     |           x            |    -
			groups/STUDENTS                               |   x   |    x     |           -            |    -
			groups/STUDENTS/settings                      |   x   |    x     |           -            |    -
			account/settings                              |   x   |    x     |           -            |    -
			changes                                       |   x   |    x     |           -            |    -
			reinvites                                     |   x   |    x     |           -            |    -
			exceptions                                    |   x   |    x     |           -            |    -
			posture                                       |   x   |    x     |           -            |    -
			posture/findings                              |   x   |    x     |           -            |    -
			posture/models                                |   x   |    x     |           -            |    -
			settings/in_meeting.chat/people               |   x   |    x     |           -            |    -
			runs                                          |   x   |    x     |           -            |    -
			report                                        |   x   |    x     |           -            |    -
			forecast                                      |   x   |    x     |           -            |    -
			directory                                     |   x   |    -     |           -            |    -
			audit                                         |   x   |    -     |           -            |    -
			tokens                                        |   x   |    -     |           -            |    -
			me                                            |   x   |    x     |           x            |    x
			me/settings                                   |   x   |    x     |           x            |    x
			""";

	private static final Actor OPERATOR = Actor.operator("tests");

	@Autowired
	private GroupOrder order;

	@Autowired
	private LocalGroups local;

	@Autowired
	private GroupAdministratorService appointments;

	private GroupId choir = new GroupId(1);

	@BeforeEach
	void appoint() {
		this.choir = this.local.create(OPERATOR, "Choir");
		this.appointments.appoint(OPERATOR, this.choir, PersonRef.of(new Uid("hanako.yamada")));
	}

	@AfterEach
	void delete() {
		this.local.delete(OPERATOR, this.choir);
	}

	@Test
	@WithMockUser(username = "bjorn.muller", roles = { "ADMIN", "USER" })
	void pagesForAdmins() {
		assertThat(opened("bjorn.muller")).isEqualTo(column(1));
	}

	@Test
	@WithMockUser(username = "nikos.papadopoulos", roles = { "HELPDESK", "USER" })
	void pagesForTheHelpdesk() {
		assertThat(opened("nikos.papadopoulos")).isEqualTo(column(2));
	}

	@Test
	@WithMockUser(username = "hanako.yamada", roles = "USER")
	void pagesForGroupAdministrators() {
		assertThat(opened("hanako.yamada")).isEqualTo(column(3));
		assertThat(offered()).containsExactlyInAnyOrder("groups", "me", "me/settings");
	}

	@Test
	@WithMockUser(username = "ruth.feldman", roles = "USER")
	void pagesForEverybody() {
		assertThat(opened("ruth.feldman")).isEqualTo(column(4));
		assertThat(offered()).containsExactly("me", "me/settings");
	}

	private List<String> opened(String self) {
		List<String> opened = new ArrayList<>();
		for (String page : TABLE.lines().skip(1).map((line) -> cells(line)[0]).toList()) {
			UI.getCurrent().navigate(address(page, self));
			String heading = find(H1.class).all().getLast().getText();
			assertThat(heading).as(page).isNotEqualTo("Page not found").isNotEqualTo("Something went wrong");
			opened.add(page + (heading.equals("No access") ? " -" : " x"));
		}
		return opened;
	}

	private List<String> offered() {
		UI.getCurrent().refreshCurrentRoute(true);
		return find(SideNavItem.class).all().stream().map(SideNavItem::getPath).toList();
	}

	private String address(String page, String self) {
		Group students = this.order.all(OPERATOR)
			.stream()
			.filter((group) -> group.name().equals("Students"))
			.findFirst()
			.orElseThrow();
		return page.replace("SELF", self)
			.replace("CHOIR", String.valueOf(this.choir.value()))
			.replace("STUDENTS", String.valueOf(students.id().value()));
	}

	private static List<String> column(int at) {
		return TABLE.lines().skip(1).map((line) -> cells(line)[0] + ' ' + cells(line)[at]).toList();
	}

	private static String[] cells(String line) {
		return line.replace(" ", "").split("\\|");
	}

}
