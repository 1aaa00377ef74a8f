package io.roomkeeper.directory.ldap.connection;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryException.Kind;
import org.springframework.ldap.InvalidNameException;
import org.springframework.ldap.InvalidSearchFilterException;
import org.springframework.ldap.PartialResultException;

/**
 * The result code with which a server ended an operation (RFC 4511 section 4.1.9).
 *
 * @param code the number, or -1 if the failure has another origin
 */
public record LdapResult(int code) {

	/** JNDI reports the number only in its message. */
	private static final Pattern CODE = Pattern.compile("error code (\\d{1,9})");

	/**
	 * The codes with which a server refuses a sign-in: wrong name or password, no
	 * password, or a locked, disabled or expired account.
	 */
	private static final Set<Integer> REFUSALS = Set.of(19, 32, 34, 48, 49, 50, 53);

	public static LdapResult of(Throwable ex) {
		for (Throwable one = ex; one != null; one = one.getCause()) {
			if (one instanceof InvalidSearchFilterException) {
				return new LdapResult(FILTER);
			}
			if (one instanceof InvalidNameException) {
				return new LdapResult(34);
			}
			if (one instanceof PartialResultException) {
				return new LdapResult(REFERRAL);
			}
			Matcher code = CODE.matcher((one.getMessage() != null) ? one.getMessage() : "");
			if (code.find()) {
				return new LdapResult(Integer.parseInt(code.group(1)));
			}
		}
		return new LdapResult(-1);
	}

	private static final int FILTER = 87;

	private static final int REFERRAL = 10;

	/** Returns whether the code refuses this person's sign-in. */
	public boolean refusesSignIn() {
		return REFUSALS.contains(this.code);
	}

	/** Describes the failure. */
	DirectoryException failure(DirectoryFailures failures, Throwable ex) {
		String said = DirectoryFailures.words(ex);
		DirectorySettings settings = failures.settings();
		return switch (this.code) {
			case 49 -> failures.failure(Kind.CREDENTIALS,
					"refuses the name or password of '%s': %s".formatted(settings.server().bindDn(), said),
					"Check roomkeeper.directory.bind-dn and roomkeeper.directory.bind-password", ex);
			case 8, 13, 48 -> failures.failure(Kind.CREDENTIALS, "does not let us sign in this way: " + said,
					"Use ldaps:// or roomkeeper.directory.start-tls, and set roomkeeper.directory.bind-dn and bind-password",
					ex);
			case 32, 50 -> failures.failure(Kind.BASE,
					"has no such base, or '%s' may not read it (users '%s', groups '%s'): %s"
						.formatted(settings.server().bindDn(), settings.users().base(), settings.groups().base(), said),
					"Check roomkeeper.directory.base, user-base and group-base, and the rights of the bind DN", ex);
			case 34 -> failures.failure(Kind.CONFIGURATION, "cannot be asked with this distinguished name: " + said,
					"Check roomkeeper.directory.base, user-base, group-base and bind-dn", ex);
			case 3, 4,
					11 ->
				failures.failure(Kind.TRUNCATED, "cut its answer short: " + said,
						"Let its administrator lift the size and time limits for '%s'"
							.formatted(settings.server().bindDn()),
						ex);
			case 12, 53 -> failures.failure(Kind.TRUNCATED, "does not give its answer in pages: " + said,
					"Lower ROOMKEEPER_DIRECTORY_PAGE_SIZE, now %d, or let its administrator allow '%s' pages of that size"
						.formatted(settings.server().pageSize(), settings.server().bindDn()),
					ex);
			case FILTER,
					18 ->
				failures.failure(Kind.CONFIGURATION,
						"cannot be asked with the filter '%s' or '%s': %s".formatted(settings.users().filter(),
								settings.groups().filter(), said),
						"Check roomkeeper.directory.user-filter and group-filter (RFC 4515)", ex);
			case 51, 52 ->
				failures.failure(Kind.UNREACHABLE, "is busy or not available: " + said, "Try again later", ex);
			case 9, REFERRAL -> failures.failure(Kind.CONFIGURATION, "refers to another server: " + said,
					"Set roomkeeper.directory.url and base to the server that holds the entries", ex);
			default -> failures.failure(Kind.PROTOCOL, "gave an answer that cannot be used: " + said,
					"Check the server's log and that roomkeeper.directory.url is an LDAP server", ex);
		};
	}

}
