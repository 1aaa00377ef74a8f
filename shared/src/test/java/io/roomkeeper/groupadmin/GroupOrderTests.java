package io.roomkeeper.groupadmin;

import java.util.Set;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.population.BlastRadius;
import io.roomkeeper.setting.population.SettingShift;
import io.roomkeeper.setting.population.Share;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.ResolutionModel;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import static io.roomkeeper.setting.GroupFixture.ADMIN;
import static io.roomkeeper.setting.GroupFixture.FILES;
import static io.roomkeeper.setting.GroupFixture.HELPDESK;
import static io.roomkeeper.setting.GroupFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class GroupOrderTests extends GroupTests {

	@Test
	void moveAmongTheGroupsOfTheDirectory() {
		GroupId students = this.at.fromDirectory("Students", new PersonId(1));
		GroupId pilot = this.at.local("Pilot", "ana.garcia");
		this.at.lock(students, FILES, SettingValue.OFF);
		this.at.lock(pilot, FILES, SettingValue.ON);

		GroupImpact impact = this.at.order.preview(HELPDESK, pilot, 1);

		assertThat(impact.shifts()).singleElement()
			.extracting(SettingShift::moves)
			.asInstanceOf(InstanceOfAssertFactories.list(BlastRadius.Move.class))
			.singleElement()
			.extracting(BlastRadius.Move::from, BlastRadius.Move::to)
			.containsExactly(SettingValue.OFF, SettingValue.ON);
		assertThat(files("ana.garcia").value()).isEqualTo(SettingValue.OFF);

		this.at.order.move(ADMIN, pilot, 1);

		assertThat(files("ana.garcia").value()).isEqualTo(SettingValue.ON);
		assertThat(
				this.at.settings.population(ADMIN).effective(FILES, ResolutionModel.PRIORITY, NOW).of(new PersonId(1)))
			.extracting(Share::value)
			.isEqualTo(SettingValue.ON);
		assertThat(this.at.order.all(ADMIN)).extracting(Group::name).containsExactly("Pilot", "Students");
	}

	@Test
	void keepPlacesWithoutGapsAfterADeletion() {
		this.at.local("A");
		GroupId gone = this.at.local("B");
		this.at.local("C");
		this.at.groups.delete(ADMIN, gone);

		assertThat(this.at.order.all(ADMIN)).extracting(Group::name, Group::priority)
			.containsExactly(tuple("A", 1), tuple("C", 2));
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.at.order.move(ADMIN, new GroupId(1), 3));
	}

	@Test
	void listMembersByName() {
		GroupId students = this.at.fromDirectory("Students", new PersonId(1));
		GroupId physics = this.at.fromDirectory("Physics", new PersonId(3), new PersonId(2));
		this.at.stores.groups().nest(students, Set.of(physics), NOW);

		PeopleSet nested = this.at.book.members(HELPDESK, students, true, "");

		assertThat(this.at.book.page(HELPDESK, students, nested, 1, 5))
			.extracting((person) -> person.seen().uid().value())
			.containsExactly("peter", "ruth");
		assertThat(this.at.book.members(HELPDESK, students, false, "").size()).isOne();
		assertThat(this.at.book.members(HELPDESK, students, true, "pet").size()).isOne();
		GroupProfile profile = this.at.book.profile(HELPDESK, students);
		assertThat(profile.line()).extracting(GroupLine::direct, GroupLine::members).containsExactly(1, 3);
		assertThat(profile.below()).singleElement()
			.extracting((branch) -> branch.line().group().name())
			.isEqualTo("Physics");
		assertThat(this.at.book.profile(HELPDESK, physics).above()).singleElement()
			.asInstanceOf(InstanceOfAssertFactories.list(Group.class))
			.extracting(Group::name)
			.containsExactly("Physics", "Students");
	}

	@Test
	void showTheSettingsOfAPersonInThisGroupOnly() {
		GroupId pilot = this.at.local("Pilot");
		this.at.lock(pilot, FILES, SettingValue.OFF);

		assertThat(this.at.book.policy(HELPDESK, pilot)).filteredOn((one) -> one.key().equals(FILES))
			.singleElement()
			.satisfies((one) -> assertThat(one.winner()).isEqualTo(new Level.Group(pilot)));
	}

}
