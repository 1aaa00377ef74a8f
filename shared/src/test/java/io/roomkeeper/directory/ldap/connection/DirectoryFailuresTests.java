package io.roomkeeper.directory.ldap.connection;

import javax.naming.AuthenticationException;

import org.junit.jupiter.api.Test;
import org.springframework.ldap.support.LdapUtils;

import static org.assertj.core.api.Assertions.assertThat;

class DirectoryFailuresTests {

	@Test
	void keepsWhatTheServerSaysInOneLineWithoutWhatSteersATerminal() {
		Throwable refused = LdapUtils.convertLdapException(new AuthenticationException(
				"[LDAP: error code 49 - 80090308: LdapErr: DSID-0C09044E,\ndata 52e\u001b[2J, v3839\u0000]"));

		assertThat(DirectoryFailures.words(refused))
			.startsWith("LDAP: error code 49 - 80090308: LdapErr: DSID-0C09044E, data 52e [2J")
			.doesNotContainPattern("\\p{Cntrl}");
	}

	@Test
	void shortensWhatAServerSaysAtLength() {
		assertThat(DirectoryFailures
			.words(new IllegalStateException("[LDAP: error code 53 - %s]".formatted("word ".repeat(1000)))))
			.hasSizeLessThan(310)
			.endsWith("...");
	}

}
