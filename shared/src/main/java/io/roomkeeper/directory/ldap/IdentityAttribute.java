package io.roomkeeper.directory.ldap;

import java.util.List;
import java.util.Optional;

import javax.naming.NamingException;

import io.roomkeeper.directory.DirectoryException.Kind;

/** Finds out which of several attributes a server keeps to tell its entries apart. */
final class IdentityAttribute {

	private final DirectorySettings settings;

	private final List<String> candidates;

	IdentityAttribute(DirectorySettings settings) {
		this.settings = settings;
		this.candidates = List.of(settings.attributes().id().strip().split("[\\s,]+"));
	}

	/**
	 * The one attribute that is set, or the first of several that the first person, or
	 * else the first group, has.
	 * @throws io.roomkeeper.directory.DirectoryException when the entry has none of them
	 */
	String ask(DirectorySession session) {
		if (this.candidates.size() == 1) {
			return this.candidates.getFirst();
		}
		return first(session, this.settings.users()).or(() -> first(session, this.settings.groups()))
			.orElse(this.candidates.getFirst());
	}

	private Optional<String> first(DirectorySession session, DirectorySettings.Search part) {
		PagedSearch<Entry> search = new PagedSearch<>(session, part.base(), part.filter(), new AsIs(), 1);
		return search.hasNext() ? Optional.of(held(search.next(), session.failures())) : Optional.empty();
	}

	private String held(Entry entry, DirectoryFailures failures) {
		return this.candidates.stream()
			.filter((one) -> entry.attributes().get(one) != null)
			.findFirst()
			.orElseThrow(() -> failures.failure(Kind.CONFIGURATION,
					"shows none of the attributes %s of '%s'".formatted(String.join(", ", this.candidates), entry.dn()),
					"Let '%s' read one of them, or set roomkeeper.directory.id-attribute to what stays when an entry is renamed"
						.formatted(this.settings.server().bindDn()),
					null));
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
