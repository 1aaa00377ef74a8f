package io.roomkeeper.groupadmin;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.GroupFixture;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.population.EffectiveQuery;
import io.roomkeeper.setting.resolution.ResolutionModel;
import io.roomkeeper.setting.review.PolicyFinding;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static io.roomkeeper.setting.GroupFixture.ADMIN;
import static io.roomkeeper.setting.GroupFixture.FILES;
import static io.roomkeeper.setting.GroupFixture.HELPDESK;
import static io.roomkeeper.setting.GroupFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The group Staff locks a setting and is missing; Crew is there and holds Peter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MissingGroupsTests {

	@AutoClose
	private final GroupFixture at = new GroupFixture();

	private GroupId staff = new GroupId(1);

	private GroupId crew = new GroupId(1);

	private PersonId peter = new PersonId(1);

	@BeforeEach
	void fill() {
		this.at.empty();
		this.peter = this.at.person("peter");
		this.staff = this.at.fromDirectory("Staff", this.at.person("ana.garcia"));
		this.crew = this.at.fromDirectory("Crew", this.peter);
		this.at.lock(this.staff, FILES, SettingValue.OFF);
		missing(true);
	}

	private void missing(boolean missing) {
		Group group = this.at.stores.groups().find(this.staff).orElseThrow();
		this.at.stores.groups()
			.update(List
				.of(new Group(group.id(), group.directoryId(), group.dn(), group.name(), group.priority(), missing)),
					NOW);
		this.at.restart();
	}

	private MissingGroups groups() {
		return this.at.missing;
	}

	private boolean locked(String uid) {
		return this.at.settings.explain(ADMIN, PersonRef.of(new Uid(uid)), FILES, Optional.empty()).locked();
	}

	@Test
	void aMissingGroupsSettingsAreAFindingAndCanBeRead() {
		assertThat(this.at.review.findings(HELPDESK)).singleElement().satisfies((finding) -> {
			assertThat(finding.kind()).isEqualTo(PolicyFinding.Kind.GROUP_MISSING);
			assertThat(finding.assignment().scope()).isEqualTo(new Scope.Group(this.staff));
		});
		assertThat(groups().all(HELPDESK)).extracting(Group::name).containsExactly("Staff");
		assertThat(this.at.settings.at(HELPDESK, new Scope.Group(this.staff))).isNotNull();
		assertThat(locked("ana.garcia")).isFalse();
	}

	@Test
	void theyApplyAgainWhenTheGroupReturns() {
		missing(false);

		assertThat(locked("ana.garcia")).isTrue();
		assertThat(groups().all(ADMIN)).isEmpty();
		assertThat(this.at.review.findings(ADMIN)).isEmpty();
	}

	@Test
	void theyMoveToAnotherGroupAfterAPreviewAndWithTheirLocks() {
		GroupImpact impact = groups().preview(HELPDESK, this.staff, this.crew);

		groups().move(ADMIN, this.staff, this.crew, "created again");

		assertThat(impact.people()).isEqualTo(PeopleSet.of(this.peter.value()));
		assertThat(locked("peter")).isTrue();
		assertThat(groups().all(ADMIN)).isEmpty();
		assertThat(this.at.stores.auditTrail().latest(Long.MAX_VALUE, 2)).extracting(AuditEntry::kind)
			.containsExactly("SettingAssigned", "SettingCleared");
		assertThat(this.at.settings.population(ADMIN)
			.find(new EffectiveQuery(FILES, Optional.empty(), Optional.of(true), Optional.empty()),
					ResolutionModel.PRIORITY, NOW))
			.isEqualTo(PeopleSet.of(this.peter.value()));
	}

	@Test
	void aGroupThatSetsTheSameItselfIsRefused() {
		this.at.lock(this.crew, FILES, SettingValue.ON);

		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> groups().move(ADMIN, this.staff, this.crew, ""))
			.withMessageContaining("'Crew' sets in_meeting.file_transfer itself");
		assertThat(groups().all(ADMIN)).hasSize(1);
	}

	@Test
	void onlyTheRecreatedGroupIsProposed() {
		assertThat(groups().successor(ADMIN, this.staff)).isEmpty();

		GroupId anew = this.at.local("STAFF");

		assertThat(groups().successor(HELPDESK, this.staff)).map(Group::id).contains(anew);
		assertThat(groups().all(ADMIN)).hasSize(1);
	}

	@Test
	void onlyAnAdminMovesThemAndOnlyThoseOfAMissingGroup() {
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> groups().move(HELPDESK, this.staff, this.crew, ""));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> groups().move(ADMIN, this.crew, this.staff, ""));
	}

}
