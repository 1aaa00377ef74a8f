package io.roomkeeper.directory.ldap;

import java.util.List;
import java.util.Optional;

import javax.naming.NamingException;

import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryException.Kind;
import io.roomkeeper.directory.ldap.connection.DirectoryFailures;
import io.roomkeeper.directory.ldap.connection.DirectorySession;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.directory.ldap.connection.Entry;
import io.roomkeeper.directory.ldap.connection.EntryMapper;
import io.roomkeeper.directory.ldap.search.PagedSearch;
import io.roomkeeper.text.Argument;

/** Finds the attribute by which a server identifies its entries. */
final class IdentityAttribute {

	/** The search stops after this many entries without any of the attributes. */
	private static final int ENOUGH = 50;

	private final DirectorySettings settings;

	private final List<String> candidates;

	IdentityAttribute(DirectorySettings settings) {
		this.settings = settings;
		this.candidates = List.of(settings.attributes().id().strip().split("[\\s,]+"));
	}

	/**
	 * Returns the configured attribute. Of several, returns the first one that any of the
	 * first people has, or else any of the first groups.
	 * @throws DirectoryException if none of these entries has one
	 */
	String ask(DirectorySession session) {
		if (this.candidates.size() == 1) {
			return this.candidates.getFirst();
		}
		return first(session, this.settings.users()).or(() -> first(session, this.settings.groups()))
			.orElse(this.candidates.getFirst());
	}

	private Optional<String> first(DirectorySession session, DirectorySettings.Search part) {
		int pageSize = Math.min(ENOUGH, this.settings.server().pageSize());
		PagedSearch<Entry> search = new PagedSearch<>(session, part.base(), part.filter(), new AsIs(), pageSize);
		Optional<Entry> without = Optional.empty();
		for (int i = 0; i < ENOUGH && search.hasNext(); i++) {
			Entry entry = search.next();
			Optional<String> held = held(entry);
			if (held.isPresent()) {
				return held;
			}
			without = without.isPresent() ? without : Optional.of(entry);
		}
		without.ifPresent((entry) -> {
			throw missing(entry, session.failures());
		});
		return Optional.empty();
	}

	private Optional<String> held(Entry entry) {
		return this.candidates.stream().filter((one) -> entry.attribute(one) != null).findFirst();
	}

	private DirectoryException missing(Entry entry, DirectoryFailures failures) {
		return failures.failure(Kind.CONFIGURATION, "identity", null, Argument.text(String.join(", ", this.candidates)),
				Argument.text(entry.dn()), Argument.text(this.settings.server().bindDn()));
	}

	private final class AsIs implements EntryMapper<Entry> {

		@Override
		public List<String> attributes() {
			return IdentityAttribute.this.candidates;
		}

		@Override
		public Entry map(Entry entry) throws NamingException {
			return entry;
		}

	}

}
