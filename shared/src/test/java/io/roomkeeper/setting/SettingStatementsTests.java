package io.roomkeeper.setting;

import java.util.Optional;

import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts the statements that questions about settings send to the database. */
class SettingStatementsTests extends SettingsTest {

	private final TestDatabase database;

	SettingStatementsTests() {
		super(TestDatabase.hsqldb());
		this.database = (TestDatabase) this.stores;
	}

	@Test
	void readsThePersonOnceForAnExplanationWithItsOptions() {
		lock(this.students, FILES, SettingValue.OFF);
		PersonRef ana = PersonRef.of(ANAS_UID);
		this.settings.unlockOptions(HELPDESK, ana, FILES);

		int explanation = statements(() -> this.settings.explain(HELPDESK, ana, FILES, Optional.empty()));
		int options = statements(() -> this.settings.unlockOptions(HELPDESK, ana, FILES));
		int both = statements(() -> this.settings.explained(HELPDESK, ana, FILES, Optional.empty()));

		assertThat(explanation).isPositive();
		assertThat(both).isEqualTo(options);
	}

	private int statements(Runnable question) {
		int before = this.database.statements();
		question.run();
		return this.database.statements() - before;
	}

}
