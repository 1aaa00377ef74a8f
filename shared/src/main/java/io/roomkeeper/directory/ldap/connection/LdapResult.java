package io.roomkeeper.directory.ldap.connection;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryException.Kind;
import io.roomkeeper.text.Argument;
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
		Argument said = Argument.text(DirectoryFailures.words(ex));
		DirectorySettings settings = failures.settings();
		Argument bindDn = Argument.text(settings.server().bindDn());
		return switch (this.code) {
			case 49 -> failures.failure(Kind.CREDENTIALS, "credentials", ex, said, bindDn);
			case 8, 13, 48 -> failures.failure(Kind.CREDENTIALS, "sign-in", ex, said);
			case 32, 50 -> failures.failure(Kind.BASE, "base", ex, said, bindDn, Argument.text(settings.users().base()),
					Argument.text(settings.groups().base()));
			case 34 -> failures.failure(Kind.CONFIGURATION, "name", ex, said);
			case 3, 4, 11 -> failures.failure(Kind.TRUNCATED, "limit", ex, said, bindDn);
			case 12, 53 -> failures.failure(Kind.TRUNCATED, "paging", ex, said, bindDn,
					Argument.text(Integer.toString(settings.server().pageSize())));
			case FILTER, 18 -> failures.failure(Kind.CONFIGURATION, "filter", ex, said,
					Argument.text(settings.users().filter()), Argument.text(settings.groups().filter()));
			case 51, 52 -> failures.failure(Kind.UNREACHABLE, "busy", ex, said);
			case 9, REFERRAL -> failures.failure(Kind.CONFIGURATION, "referral", ex, said);
			default -> failures.failure(Kind.PROTOCOL, "answer", ex, said);
		};
	}

}
