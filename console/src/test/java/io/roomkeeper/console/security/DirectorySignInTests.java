package io.roomkeeper.console.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.directory.UserDirectory;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.signin.BreakGlass;
import io.roomkeeper.signin.KnownDevices;
import io.roomkeeper.signin.RoleGroups;
import io.roomkeeper.signin.SignInIdentity;
import io.roomkeeper.signin.SignInLimits;
import io.roomkeeper.signin.SignInThrottle;
import io.roomkeeper.signin.TypedNames;
import io.roomkeeper.store.TestDatabase;
import io.roomkeeper.text.Message;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DirectorySignInTests {

	private final SmallDirectory directory = new SmallDirectory();

	@AutoClose
	private final TestDatabase database = TestDatabase.hsqldb();

	private final BreakGlass breakGlass = new BreakGlass("glass",
			PasswordEncoderFactories.createDelegatingPasswordEncoder().encode("shatter"));

	private final DirectorySignIn signIn = new DirectorySignIn(this.directory, this.database.people(),
			new RoleGroups(Set.of("admins"), Set.of("helpdesk")),
			new SignInThrottle(SignInLimits.of(4, 100, Duration.ofMinutes(15)), SignInIdentity.BY_SPELLING,
					Clock.systemUTC()),
			new KnownDevices(this.database.secrets(), Clock.systemUTC()),
			new BreakGlassSignIn(this.breakGlass, this.database.auditTrail(), Clock.systemUTC()),
			new SignInNotes(new AccessTrail(this.database.auditTrail(), Clock.systemUTC()),
					new TypedNames(new PersonLookup(this.database.people()), this.breakGlass)));

	@Test
	void grantsTheRolesOfThePersonsGroups() {
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
	void storesTheIdentityButNotThePassword() {
		Authentication signedIn = typed("secret");

		assertThat(signedIn.getName()).isEqualTo("ana.garcia");
		assertThat(signedIn.getCredentials()).isNull();
	}

	@Test
	void refusesAWrongPassword() {
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> typed("guess"));
	}

	@Test
	void distinguishesAnUnavailableDirectoryFromAWrongPassword() {
		this.directory.silent = true;

		assertThatExceptionOfType(DirectorySilentException.class).isThrownBy(() -> typed("secret"));
	}

	@Test
	void doesNotAskTheDirectoryAfterTooManyWrongPasswords() {
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> typed("guess"));
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> typed("guess"));

		assertThatExceptionOfType(TooManyAttemptsException.class).isThrownBy(() -> typed("secret"));

		assertThat(this.directory.asked).isEqualTo(2);
	}

	@Test
	void doesNotAskTheDirectoryAboutLongNamesAndPasswords() {
		assertThatExceptionOfType(BadCredentialsException.class)
			.isThrownBy(() -> typed("a".repeat(2_000_000), "secret"));
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> typed("p".repeat(2_000_000)));

		assertThat(this.directory.asked).isZero();
	}

	@Test
	void admitsTheBreakGlassAdminWhileTheDirectoryDoesNotAnswer() {
		this.directory.silent = true;

		Authentication signedIn = typed("Glass", "shatter");

		assertThat(signedIn.getAuthorities()).extracting(GrantedAuthority::getAuthority)
			.containsExactlyInAnyOrder("ROLE_ADMIN", "ROLE_USER");
		assertThat(this.database.auditTrail().latest(Long.MAX_VALUE, 9)).singleElement()
			.satisfies((entry) -> assertThat(entry.kind()).isEqualTo("BreakGlassUsed"))
			.satisfies((entry) -> assertThat(entry.actor()).isEqualTo("glass"));
	}

	@Test
	void admitsNobodyElseWhileTheDirectoryDoesNotAnswer() {
		this.directory.silent = true;

		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> typed("glass", "guess"));
		assertThat(this.database.auditTrail().latest(Long.MAX_VALUE, 9)).extracting(AuditEntry::kind)
			.containsOnly("SignInFailed");
	}

	@Test
	void refusesTheBreakGlassAdminWhileTheDirectoryAnswers() {
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> typed("glass", "shatter"));
	}

	private Authentication typed(String password) {
		return typed("ana.garcia", password);
	}

	private Authentication typed(String name, String password) {
		return this.signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
	}

	/** A directory of one person. */
	private static final class SmallDirectory implements UserDirectory {

		private String group = "everyone";

		private boolean silent;

		private int asked;

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
			this.asked++;
			if (this.silent) {
				throw new DirectoryException(DirectoryException.Kind.TIMED_OUT,
						Message.literal("No answer from nowhere"), Message.literal("Wait"), null);
			}
			return password.equals("secret")
					? Optional.of(new DirectoryUser(new DirectoryId("1"), "uid=" + uid, new Uid(uid), "Ana", "Ana", "",
							Optional.empty(), Licence.BASIC, Optional.empty(), Optional.empty()))
					: Optional.empty();
		}

		@Override
		public Optional<DirectoryUser> find(String uid) {
			return Optional.empty();
		}

		@Override
		public Set<GroupName> groupsOf(String dn) {
			return Set.of(new GroupName("cn=" + this.group, this.group));
		}

	}

}
