package io.roomkeeper.console.security;

import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.RoleGroups;
import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.directory.UserDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DirectorySignInTests {

	private final SmallDirectory directory = new SmallDirectory();

	private final DirectorySignIn signIn = new DirectorySignIn(this.directory,
			new RoleGroups(Set.of("admins"), Set.of("helpdesk")));

	@Test
	void givesTheRolesOfThePersonsGroups() {
		this.directory.group = "admins";

		assertThat(typed("secret").getAuthorities()).extracting(GrantedAuthority::getAuthority)
			.containsExactlyInAnyOrder("ROLE_ADMIN", "ROLE_USER");
	}

	@Test
	void givesEverybodyTheirOwnRoom() {
		assertThat(typed("secret").getAuthorities()).extracting(GrantedAuthority::getAuthority)
			.containsExactly("ROLE_USER");
	}

	@Test
	void remembersWhoItIsAndForgetsThePassword() {
		Authentication signedIn = typed("secret");

		assertThat(signedIn.getName()).isEqualTo("ana.garcia");
		assertThat(signedIn.getCredentials()).isNull();
	}

	@Test
	void refusesAWrongPassword() {
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> typed("guess"));
	}

	@Test
	void tellsASilentDirectoryFromAWrongPassword() {
		this.directory.silent = true;

		assertThatExceptionOfType(DirectorySilentException.class).isThrownBy(() -> typed("secret"));
	}

	private Authentication typed(String password) {
		return this.signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("ana.garcia", password));
	}

	/** A directory of one person. */
	private static final class SmallDirectory implements UserDirectory {

		private String group = "everyone";

		private boolean silent;

		@Override
		public String location() {
			return "nowhere";
		}

		@Override
		public DirectoryCursor<DirectoryUser> users() {
			throw new UnsupportedOperationException();
		}

		@Override
		public DirectoryCursor<DirectoryGroup> groups() {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<DirectoryUser> signIn(String uid, String password) {
			if (this.silent) {
				throw new DirectoryException(DirectoryException.Kind.TIMED_OUT, "No answer from nowhere", "Wait", null);
			}
			return password.equals("secret")
					? Optional.of(new DirectoryUser(new DirectoryId("1"), "uid=" + uid, new Uid(uid), "Ana", "Ana", "",
							Optional.empty(), Licence.BASIC, Optional.empty(), Optional.empty()))
					: Optional.empty();
		}

		@Override
		public Set<GroupName> groupsOf(String dn) {
			return Set.of(new GroupName("cn=" + this.group, this.group));
		}

	}

}
