package io.roomkeeper.directory.ldap;

import java.util.Optional;
import java.util.function.Function;

import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.ldap.connection.DirectoryConnections;
import io.roomkeeper.directory.ldap.connection.DirectoryFailures;
import io.roomkeeper.directory.ldap.connection.DirectorySession;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.directory.ldap.connection.DirectorySettings.AttributeNames;
import io.roomkeeper.directory.ldap.connection.LdapResult;
import io.roomkeeper.directory.ldap.connection.NetworkFailures;
import io.roomkeeper.directory.ldap.connection.PersonMapper;
import io.roomkeeper.directory.ldap.search.PagedSearch;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.filter.AndFilter;
import org.springframework.ldap.filter.EqualsFilter;
import org.springframework.ldap.filter.Filter;
import org.springframework.ldap.filter.HardcodedFilter;
import org.springframework.ldap.filter.OrFilter;
import org.springframework.ldap.support.LdapUtils;

/** Checks a name and a password: finds the person, then binds as that person. */
final class SignIn {

	private static final String ACCOUNT_NAME = "sAMAccountName";

	private static final String PRINCIPAL_NAME = "userPrincipalName";

	private final DirectorySettings settings;

	private final DirectoryConnections connections;

	private final DirectoryFailures failures;

	private final Function<DirectorySession, AttributeNames> names;

	SignIn(DirectorySettings settings, DirectoryConnections connections, DirectoryFailures failures,
			Function<DirectorySession, AttributeNames> names) {
		this.names = names;
		this.settings = settings;
		this.connections = connections;
		this.failures = failures;
	}

	/**
	 * Returns the person if the password is right. Refuses an empty password without
	 * asking the server: many servers treat it as an anonymous bind and accept it (RFC
	 * 4513 section 5.1.2).
	 */
	Optional<DirectoryUser> attempt(String uid, String password) {
		if (uid.isBlank() || password.isEmpty()) {
			return Optional.empty();
		}
		return onlyOne(uid.strip()).filter((person) -> accepts(person.dn(), password));
	}

	/** Returns the person with that name; empty if several have it. */
	Optional<DirectoryUser> onlyOne(String uid) {
		try (DirectorySession session = new DirectorySession(this.connections, this.failures)) {
			PagedSearch<DirectoryUser> found = new PagedSearch<>(session, this.settings.users().base(), filter(uid),
					new PersonMapper(this.names.apply(session)), 2);
			Optional<DirectoryUser> first = found.hasNext() ? Optional.of(found.next()) : Optional.empty();
			return found.hasNext() ? Optional.empty() : first;
		}
	}

	private String filter(String uid) {
		return new AndFilter().and(new HardcodedFilter(this.settings.users().filter())).and(named(uid)).encode();
	}

	/**
	 * Returns the filter for a name. Active Directory accepts the account name, with or
	 * without its domain, and the principal name (MS-ADTS section 5.1.1.1.1).
	 */
	private Filter named(String typed) {
		String attribute = this.settings.attributes().uid();
		if (!attribute.equalsIgnoreCase(ACCOUNT_NAME)) {
			return new EqualsFilter(attribute, typed);
		}
		String account = typed.substring(typed.lastIndexOf('\\') + 1).strip();
		Filter plain = new EqualsFilter(attribute, account.isEmpty() ? typed : account);
		return (typed.indexOf('@') > 0) ? new OrFilter().or(plain).or(new EqualsFilter(PRINCIPAL_NAME, typed)) : plain;
	}

	private boolean accepts(String dn, String password) {
		try {
			LdapUtils.closeContext(this.connections.getContext(dn, password));
			return true;
		}
		catch (NamingException ex) {
			DirectoryException network = NetworkFailures.of(ex, this.failures);
			if (network == null && LdapResult.of(ex).refusesSignIn()) {
				return false;
			}
			throw (network != null) ? network : this.failures.of(ex);
		}
	}

}
