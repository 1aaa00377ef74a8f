package io.roomkeeper.directory.ldap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.naming.NamingException;

import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Finding;
import io.roomkeeper.directory.RefusedEntry;

/** Reads everybody, and counts who lacks what and what cannot be used. */
final class PeopleCheckup implements EntryMapper<DirectoryUser> {

	private final DirectorySettings settings;

	private final PersonMapper people;

	private final DirectorySettings.AttributeNames names;

	private final Map<String, Long> lacking = new LinkedHashMap<>();

	private long entries;

	PeopleCheckup(DirectorySettings settings, DirectorySettings.AttributeNames names) {
		this.settings = settings;
		this.names = names;
		this.people = new PersonMapper(names);
		EntryMapper
			.attributes(names.id(), names.uid(), names.mail(), names.displayName(), names.givenName(),
					names.familyName(), names.licence(), names.number(), names.link())
			.forEach((attribute) -> this.lacking.put(attribute, 0L));
	}

	@Override
	public List<String> attributes() {
		return this.people.attributes();
	}

	@Override
	public boolean absent(Entry entry) throws NamingException {
		return this.people.absent(entry);
	}

	@Override
	public DirectoryUser map(Entry entry) throws UnusableEntryException, NamingException {
		this.entries++;
		this.lacking.replaceAll((attribute, count) -> count + ((entry.attributes().get(attribute) != null) ? 0 : 1));
		return this.people.map(entry);
	}

	List<Finding> findings(DirectorySession session) {
		DirectorySettings.Search part = this.settings.users();
		int pageSize = this.settings.server().pageSize();
		PagedSearch<DirectoryUser> search = new PagedSearch<>(session, part.base(), part.filter(), this, pageSize);
		long usable = 0;
		UniquenessCheckup unique = new UniquenessCheckup(this.names);
		for (; search.hasNext(); usable++) {
			unique.see(search.next());
		}
		List<RefusedEntry> left = search.refused().stream().filter((entry) -> !entry.taken()).toList();
		List<RefusedEntry> cleaned = search.refused().stream().filter(RefusedEntry::taken).toList();
		List<Finding> findings = new ArrayList<>();
		findings.add(people(usable, left.size()));
		odd("entries", "%,d entries cannot be used", left).ifPresent(findings::add);
		odd("values", "%,d values were cleaned or left out", cleaned).ifPresent(findings::add);
		findings.addAll(unique.findings());
		findings.add(pages(search.largestPage(), pageSize));
		this.lacking.forEach((attribute, count) -> findings.add(attribute(attribute, count)));
		return findings;
	}

	private Finding people(long usable, int refused) {
		String text = "%,d people below '%s'; %,d more entries cannot be used.".formatted(usable,
				this.settings.users().base(), refused);
		return (usable > 0) ? Finding.ok("people", text)
				: Finding.failure("people", text,
						"Check roomkeeper.directory.user-base and user-filter, now '%s', and the rights of the bind DN."
							.formatted(this.settings.users().filter()));
	}

	private static Optional<Finding> odd(String check, String counted, List<RefusedEntry> entries) {
		return entries.stream()
			.findFirst()
			.map((first) -> Finding.warning(check,
					(counted + ", for example of '%s': %s.").formatted(entries.size(), first.dn(), first.reason()),
					"Correct them in the directory; ./roomkeeper sync --plan lists them all."));
	}

	private Finding pages(int largest, int asked) {
		String text = "The whole answer was given, in pages of up to %,d of the %,d asked for.".formatted(largest,
				asked);
		return (largest == asked || this.entries <= largest) ? Finding.ok("limits", text) : Finding.warning("limits",
				text,
				"Set roomkeeper.directory.page-size to %d, or let the server allow larger pages.".formatted(largest));
	}

	private Finding attribute(String attribute, long count) {
		String check = "attribute " + attribute;
		String text = "%,d of %,d people lack it.".formatted(count, this.entries);
		if (count == 0) {
			return Finding.ok(check, "Everybody has it.");
		}
		boolean needed = attribute.equals(this.names.id()) || attribute.equals(this.names.uid());
		return needed
				? Finding.warning(check, text + " They are left out.",
						"Add it to them, narrow roomkeeper.directory.user-filter, or name another attribute.")
				: (count == this.entries)
						? Finding.warning(check, text,
								"Check its name, or that the bind DN may read it; set it to nothing if there is none.")
						: Finding.ok(check, text);
	}

}
