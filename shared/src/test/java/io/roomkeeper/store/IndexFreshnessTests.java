package io.roomkeeper.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.population.PopulationIndex;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * After each kind of write by another process, the indexes in memory give the same
 * results as newly built ones.
 */
class IndexFreshnessTests {

	private static final Actor ADMIN = new Actor("amara", Set.of(Role.ADMIN, Role.USER));

	@Nested
	class OnHsqldb extends Contract {

		OnHsqldb() {
			super(TestDatabase.hsqldb());
		}

	}

	@Nested
	@Tag("postgresql")
	class OnPostgresql extends Contract {

		OnPostgresql() {
			super(TestDatabase.postgresql());
		}

	}

	abstract static class Contract extends IndexedOrganisation {

		Contract(TestDatabase database) {
			super(database);
		}

		@ParameterizedTest
		@EnumSource
		void showEachWriteOfAnotherProcessAtTheNextQuery(IndexedWrite write) {
			Map<String, Object> before = this.kept.answers();

			write.to(this);

			assertThat(this.kept.answers()).isNotEqualTo(before).isEqualTo(indexes().answers());
		}

		@Test
		void stayUnchangedWhileNothingIsWritten() {
			this.kept.answers();
			PopulationIndex index = this.kept.settings().population(ADMIN);

			this.database.rooms().shown(List.of(this.ana), TODAY);
			this.database.groups().administrators().appoint(this.staff, this.ana, NOW);

			assertThat(this.kept.settings().population(ADMIN)).isSameAs(index);
		}

		@Test
		void applyTheirOwnChangeWithoutReadingEverythingAgain() {
			Map<String, Object> before = this.kept.answers();
			PopulationIndex index = this.kept.settings().population(ADMIN);

			this.kept.settings().assign(ADMIN, ProposedAssignment.open(new Scope.Account(), KEY, SettingValue.ON, ""));

			assertThat(this.kept.settings().population(ADMIN).population()).isSameAs(index.population());
			assertThat(this.kept.answers()).isNotEqualTo(before).isEqualTo(indexes().answers());
		}

		@Test
		void seeAChangeThatWasCommittedBeforeTheirOwn() {
			this.kept.answers();

			this.database.jdbc().inTransaction(() -> this.database.groups().found(this.guests, List.of(this.bob)));
			this.kept.settings().assign(ADMIN, ProposedAssignment.open(new Scope.Account(), KEY, SettingValue.ON, ""));

			assertThat(this.kept.answers()).isEqualTo(indexes().answers());
		}

		@Test
		void discardARolledBackTransaction() {
			Map<String, Object> before = this.kept.answers();

			assertThatIllegalStateException().isThrownBy(() -> this.database.jdbc().inTransaction(() -> {
				put(new Scope.Account(), SettingValue.ON, Optional.of(Lock.OPEN_ENDED));
				add("eve", "Eve", "Evans");
				assertThat(this.kept.answers()).isNotEqualTo(before);
				throw new IllegalStateException("stop");
			}));

			assertThat(this.kept.answers()).isEqualTo(before);
		}

		@Test
		void followTheClockWithoutAWrite() {
			Instant lockEnd = NOW.plus(Duration.ofHours(1));
			put(new Scope.Group(this.guests), SettingValue.OFF, Optional.of(new Lock(Optional.of(lockEnd), false)));
			List<Map<String, Object>> answers = new ArrayList<>();

			for (Instant moment : List.of(NOW.plusSeconds(599), NOW.plusSeconds(600), lockEnd,
					TODAY.plusDays(365).atStartOfDay(ZoneOffset.UTC).toInstant())) {
				this.clock.set(moment);
				answers.add(this.kept.answers());
				assertThat(answers.getLast()).isEqualTo(indexes().answers());
			}

			assertThat(answers).doesNotHaveDuplicates();
		}

	}

}
