package io.roomkeeper.directory.ldap;

import com.unboundid.ldap.sdk.Attribute;
import io.roomkeeper.directory.DirectoryException.Kind;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** If no identity attribute is configured, the server's entries decide. */
class IdentityAttributeTests {

	@Test
	void isTheOneThatTheServerKeeps() {
		try (HostileServer server = HostileServer.start(
				(search, answer) -> answer.entry("ada", new Attribute("uid", "ada"), new Attribute("nsUniqueId", "E1"))
					.page(""))) {
			assertThat(UserDirectoryContract.all(server.directory("389ds").users())).extracting(DirectoryUser::id)
				.containsExactly(new DirectoryId("e1"));
			assertThat(UserDirectoryContract.all(server.directory("openldap").users())).extracting(DirectoryUser::id)
				.containsExactly(new DirectoryId("e1"));
		}
	}

	@Test
	void isReportedInOneLineIfItCannotBeRead() {
		try (HostileServer server = HostileServer
			.start((search, answer) -> answer.entry("ada", new Attribute("uid", "ada")).page(""))) {
			UserDirectoryContract.fails(Kind.CONFIGURATION, "id-attribute",
					() -> UserDirectoryContract.all(server.directory("openldap").users()));
		}
	}

	@Test
	void leavesOutAnInactiveAccount() {
		try (HostileServer server = HostileServer.start(
				(search, answer) -> answer
					.entry("ada", new Attribute("uid", "ada"), new Attribute("nsUniqueId", "e1"),
							new Attribute("nsAccountLock", "TRUE"))
					.page(""))) {
			assertThat(UserDirectoryContract.all(server.directory("389ds").users())).isEmpty();
		}
	}

}
