package io.roomkeeper.directory.ldap.connection;

import java.util.List;
import java.util.Map;

import javax.naming.AuthenticationException;
import javax.naming.CommunicationException;
import javax.naming.NamingException;
import javax.naming.ServiceUnavailableException;

import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryException.Kind;
import io.roomkeeper.directory.ldap.TestSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.ldap.support.LdapUtils;

import static org.assertj.core.api.Assertions.assertThat;

class DirectoryFailuresTests {

	@Test
	void showsTheServersMessageInOneLineWithoutControlCharacters() {
		Throwable refused = LdapUtils.convertLdapException(new AuthenticationException(
				"[LDAP: error code 49 - 80090308: LdapErr: DSID-0C09044E,\ndata 52e\u001b[2J, v3839\u0000]"));

		assertThat(DirectoryFailures.words(refused))
			.startsWith("LDAP: error code 49 - 80090308: LdapErr: DSID-0C09044E, data 52e [2J")
			.doesNotContainPattern("\\p{Cntrl}");
	}

	@Test
	void shortensALongMessageOfTheServer() {
		assertThat(DirectoryFailures
			.words(new IllegalStateException("[LDAP: error code 53 - %s]".formatted("word ".repeat(1000)))))
			.hasSizeLessThan(310)
			.endsWith("...");
	}

	@ParameterizedTest
	@MethodSource
	void treatsEveryFormOfAClosedConnectionAsUnreachable(NamingException closed) {
		assertThat(failure(closed).kind()).isEqualTo(Kind.UNREACHABLE);
	}

	static List<NamingException> treatsEveryFormOfAClosedConnectionAsUnreachable() {
		return List.of(new ServiceUnavailableException("ldap.example.org:389; socket closed"),
				new ServiceUnavailableException("ldap.example.org:389; connection closed"),
				new CommunicationException("LDAP connection has been closed"),
				new CommunicationException("connection closed"));
	}

	@Test
	void distinguishesABusyServer() {
		assertThat(failure(new ServiceUnavailableException("[LDAP: error code 51 - busy]")).line())
			.doesNotContain("closed the connection");
	}

	private static DirectoryException failure(NamingException ex) {
		return new DirectoryFailures(TestSettings.of(Map.of("roomkeeper.directory.url", "ldap://ldap.example.org",
				"roomkeeper.directory.base", "dc=example,dc=org")))
			.of(LdapUtils.convertLdapException(ex));
	}

}
