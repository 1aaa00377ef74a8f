package io.roomkeeper.console.group;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.roomkeeper.access.Actor;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.groupadmin.GroupAdministratorService;
import io.roomkeeper.groupadmin.GroupLine;
import io.roomkeeper.groupadmin.GroupOrder;
import io.roomkeeper.groupadmin.LocalGroups;
import io.roomkeeper.person.PersonRef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "bjorn.muller", roles = { "ADMIN", "USER" })
class GroupsViewTests extends SpringBrowserlessTest {

	private static final Actor OPERATOR = Actor.operator("tests");

	@Autowired
	private GroupOrder order;

	@Autowired
	private LocalGroups local;

	@Autowired
	private GroupAdministratorService appointments;

	@Test
	void listsGroupsByPriorityWithTheirCounts() {
		navigate(GroupsView.class);

		assertThat(test(grid()).size()).isEqualTo(this.order.all(OPERATOR).size());
		assertThat(test(grid()).getRow(0).group().name()).isEqualTo("Hybrid teaching pilot");
		assertThat(line("Students").members()).isPositive();
		assertThat(line("Students").settings()).isOne();
	}

	@Test
	void findsGroupsByName() {
		navigate(GroupsView.class);

		test(findInView(TextField.class).single()).setValue("STUDENTS");

		assertThat(test(grid()).size()).isPositive();
		for (int row = 0; row < test(grid()).size(); row++) {
			assertThat(test(grid()).getRow(row).group().name()).containsIgnoringCase("students");
		}
	}

	@Test
	void showsWhatAMoveChangesBeforeItIsSaved() {
		Group students = group("Students");
		UI.getCurrent().navigate("groups/" + students.id().value());

		test(button("Priority")).click();
		test(find(IntegerField.class).single()).setValue(students.priority() + 1);

		assertThat(dialog()).contains("The groups in between move by one");
		assertThat(group("Students").priority()).isEqualTo(students.priority());
	}

	@Test
	void createsAGroupAddsMembersAndDeletesIt() {
		navigate(GroupsView.class);
		test(button("New local group")).click();
		test(find(TextField.class).from(find(Dialog.class).single()).single()).setValue("Evening school");
		test(button("New local group")).click();
		assertThat(heading()).isEqualTo("Evening school");

		test(button("Add people")).click();
		test(find(TextArea.class).single()).setValue("ana.garcia, nobody@hollowmere.example");
		assertThat(dialog()).contains("matches nobody").contains("Ana García-López");
		test(button("Add 1 person")).click();
		assertThat(getCurrentView().getElement().getTextRecursively()).contains("1 member");

		test(button("Delete group")).click();
		test(button("Delete group")).click();

		assertThat(this.order.all(OPERATOR)).extracting(Group::name).doesNotContain("Evening school");
	}

	@Test
	void showsHowAGroupIsNested() {
		UI.getCurrent().navigate("groups/" + group("Physics").id().value());

		assertThat(getCurrentView().getElement().getTextRecursively()).contains("Undergrads")
			.contains("The members of this group come from the directory");
		assertThat(findInView(Anchor.class).all()).extracting(Anchor::getHref)
			.contains("groups/" + group("Students").id().value());
	}

	@Test
	@WithMockUser(username = "nikos.papadopoulos", roles = { "HELPDESK", "USER" })
	void theHelpdeskCanOnlyRead() {
		navigate(GroupsView.class);

		assertThat(test(grid()).size()).isPositive();
		assertThat(findInView(Button.class).all()).isEmpty();
		assertThat(grid().getColumnByKey("move")).isNull();
	}

	@Test
	@WithMockUser(username = "hanako.yamada", roles = "USER")
	void showsGroupAdministratorsOnlyTheirGroups() {
		UI.getCurrent().navigate("groups");
		assertThat(heading()).isEqualTo("No access");

		GroupId mine = this.local.create(OPERATOR, "Choir");
		this.appointments.appoint(OPERATOR, mine, PersonRef.of(new Uid("hanako.yamada")));
		UI.getCurrent().navigate("groups");
		assertThat(test(grid()).size()).isOne();
		UI.getCurrent().navigate("groups/" + mine.value());
		assertThat(button("Add people").isVisible()).isTrue();
		UI.getCurrent().navigate("groups/" + group("Students").id().value());
		assertThat(heading()).isEqualTo("No access");
		this.local.delete(OPERATOR, mine);
	}

	@Test
	void showsAnErrorForAnUnknownGroup() {
		UI.getCurrent().navigate("groups/99999");

		assertThat(heading()).isEqualTo("Page not found");
	}

	private String dialog() {
		return find(Dialog.class).single().getElement().getTextRecursively();
	}

	private String heading() {
		return find(H1.class).all().getLast().getText();
	}

	private Button button(String text) {
		return find(Button.class).withText(text).all().getLast();
	}

	private Group group(String name) {
		return this.order.all(OPERATOR).stream().filter((group) -> group.name().equals(name)).findFirst().orElseThrow();
	}

	private GroupLine line(String name) {
		for (int row = 0; row < test(grid()).size(); row++) {
			if (test(grid()).getRow(row).group().name().equals(name)) {
				return test(grid()).getRow(row);
			}
		}
		throw new AssertionError(name);
	}

	@SuppressWarnings("unchecked")
	private Grid<GroupLine> grid() {
		return findInView(Grid.class).single();
	}

}
