package io.roomkeeper.groupadmin;

import java.util.Optional;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.GroupFixture;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

import static io.roomkeeper.setting.GroupFixture.ADMIN;
import static io.roomkeeper.setting.GroupFixture.FILES;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Three people, and the services around groups. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GroupTests {

	@AutoClose
	final GroupFixture at = new GroupFixture();

	@BeforeEach
	void fill() {
		this.at.empty();
		this.at.person("ana.garcia");
		this.at.person("peter");
		this.at.person("ruth");
	}

	EffectiveSetting files(String uid) {
		return this.at.settings.explain(ADMIN, PersonRef.of(new Uid(uid)), FILES, Optional.empty());
	}

	static void denied(ThrowingCallable action) {
		assertThatExceptionOfType(AccessDeniedForActorException.class).isThrownBy(action);
	}

}
