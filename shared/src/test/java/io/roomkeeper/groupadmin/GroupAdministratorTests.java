package io.roomkeeper.groupadmin;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.GroupFixture;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import org.junit.jupiter.api.Test;

import static io.roomkeeper.setting.GroupFixture.ADMIN;
import static io.roomkeeper.setting.GroupFixture.FILES;
import static io.roomkeeper.setting.GroupFixture.HELPDESK;
import static org.assertj.core.api.Assertions.assertThat;

class GroupAdministratorTests extends GroupTests {

	@Test
	void letAdministratorsOfAGroupAdministerIt() {
		GroupId pilot = this.at.local("Pilot", "ana.garcia");
		GroupId other = this.at.local("Other");
		Actor ruth = GroupFixture.user("ruth");
		ProposedAssignment lock = ProposedAssignment.locked(new Scope.Group(pilot), FILES, SettingValue.OFF,
				Optional.empty(), "exam season");
		denied(() -> this.at.settings.assign(ruth, lock));

		this.at.appointments.appoint(ADMIN, pilot, PersonRef.of(new Uid("ruth")));
		this.at.settings.assign(ruth, lock);
		this.at.members.apply(ruth, pilot, List.of("peter"), true);

		assertThat(files("peter").explanation().winner().by()).contains("ruth");
		assertThat(this.at.settings.unlockOptions(HELPDESK, PersonRef.of(new Uid("peter")), FILES))
			.filteredOn((way) -> !way.groupAdministrators().isEmpty())
			.allSatisfy((way) -> assertThat(way.groupAdministrators()).extracting((one) -> one.seen().uid().value())
				.containsExactly("ruth"))
			.hasSize(2);
		assertThat(this.at.settings.at(ruth, new Scope.Group(pilot)).settings()).isNotEmpty();
		assertThat(this.at.settings.preview(ruth, lock).radius().changed()).isZero();
		assertThat(this.at.book.lines(ruth)).extracting((line) -> line.group().name()).containsExactly("Pilot");
		assertThat(this.at.book.profile(HELPDESK, pilot).administrators()).extracting(Person::seen)
			.extracting((seen) -> seen.uid().value())
			.containsExactly("ruth");
		denied(() -> this.at.settings.assign(ruth,
				ProposedAssignment.open(new Scope.Group(other), FILES, SettingValue.OFF, "")));
		denied(() -> this.at.members.apply(ruth, other, List.of("peter"), true));
		denied(() -> this.at.settings.assign(ruth,
				ProposedAssignment.open(new Scope.Account(), FILES, SettingValue.OFF, "")));
		denied(() -> this.at.groups.rename(ruth, pilot, "Mine"));
		denied(() -> this.at.groups.delete(ruth, pilot));
		denied(() -> this.at.appointments.appoint(ruth, pilot, PersonRef.of(new Uid("peter"))));
		denied(() -> this.at.order.move(ruth, pilot, 2));
		denied(() -> this.at.book.profile(ruth, other));

		this.at.settings.clear(ruth, new Scope.Group(pilot), FILES, AssignmentSlot.VALUE, "");
		this.at.appointments.dismiss(ADMIN, pilot, PersonRef.of(new Uid("ruth")));
		denied(() -> this.at.settings.assign(ruth, lock));
	}

	@Test
	void areChangedByNobodyElse() {
		GroupId pilot = this.at.local("Pilot");

		for (Actor actor : List.of(HELPDESK, GroupFixture.user("peter"))) {
			denied(() -> this.at.groups.create(actor, "Mine"));
			denied(() -> this.at.groups.rename(actor, pilot, "Mine"));
			denied(() -> this.at.groups.delete(actor, pilot));
			denied(() -> this.at.members.apply(actor, pilot, List.of("peter"), true));
			denied(() -> this.at.appointments.appoint(actor, pilot, PersonRef.of(new Uid("peter"))));
		}
		assertThat(this.at.book.lines(HELPDESK)).hasSize(1);
		assertThat(this.at.book.lines(GroupFixture.user("peter"))).isEmpty();
	}

	@Test
	void loseTheirRightsWhenTheGroupIsDeleted() {
		GroupId choir = this.at.local("Choir", "peter");
		this.at.appointments.appoint(ADMIN, choir, PersonRef.of(new Uid("peter")));

		this.at.groups.delete(ADMIN, choir);

		assertThat(this.at.book.opensTo(GroupFixture.user("peter"))).isFalse();
	}

}
