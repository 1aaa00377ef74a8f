package io.roomkeeper.directory.ldap;

import java.io.StringReader;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.directory.DirectoryException.Kind;
import io.roomkeeper.directory.DirectoryFinding;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.ldap.doctor.LdapDoctorTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A server that limits its answers: people who are not in the answer must not be marked
 * as missing.
 */
@Tag("openldap")
class OpenLdapLimitsTests {

	@ParameterizedTest
	@ValueSource(strings = { "size=1000", "size=unlimited size.prtotal=1000", "size=unlimited size.prtotal=disabled",
			"size=unlimited size.pr=50", "size=100" })
	void treatsATruncatedAnswerAsAFailure(String limit) {
		try (OpenLdapServer server = start(limit)) {
			LdapUserDirectory directory = new LdapUserDirectory(TestSettings.of(server.properties()));

			UserDirectoryContract.fails(Kind.TRUNCATED, "cn=reader,dc=example,dc=org",
					() -> UserDirectoryContract.all(directory.users()));
		}
	}

	@Test
	void readsEverybodyInPagesIfOnlyUnpagedAnswersAreLimited() {
		try (OpenLdapServer server = start("size.soft=500 size.hard=soft size.prtotal=unlimited")) {
			LdapUserDirectory directory = new LdapUserDirectory(TestSettings.of(server.properties()));

			assertThat(UserDirectoryContract.all(directory.users())).extracting(DirectoryUser::id)
				.hasSizeGreaterThan(2500)
				.doesNotHaveDuplicates();
			assertThat(LdapDoctorTests.examine(server.properties(), Set.of())).extracting(DirectoryFinding::text)
				.anyMatch((text) -> text.contains("returns 500 entries"));
		}
	}

	private static OpenLdapServer start(String limit) {
		return OpenLdapServer.start(SmallOrganisation.BASE,
				new StringReader(SmallOrganisation.ldif() + SmallOrganisation.crowd(2500)), limit, Optional.empty());
	}

}
