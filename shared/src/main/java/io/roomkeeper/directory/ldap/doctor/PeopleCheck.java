package io.roomkeeper.directory.ldap.doctor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.naming.NamingException;

import io.roomkeeper.directory.DirectoryFinding;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.RefusedEntry;
import io.roomkeeper.directory.ldap.UniquenessCheck;
import io.roomkeeper.directory.ldap.connection.DirectorySession;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.directory.ldap.connection.Entry;
import io.roomkeeper.directory.ldap.connection.EntryMapper;
import io.roomkeeper.directory.ldap.connection.PersonMapper;
import io.roomkeeper.directory.ldap.connection.UnusableEntryException;
import io.roomkeeper.directory.ldap.search.PagedSearch;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Reads everyone and counts missing attributes and unusable entries. */
final class PeopleCheck implements EntryMapper<DirectoryUser> {

	private final DirectorySettings settings;

	private final PersonMapper people;

	private final DirectorySettings.AttributeNames names;

	private final Map<String, Long> lacking = new LinkedHashMap<>();

	private long entries;

	PeopleCheck(DirectorySettings settings, DirectorySettings.AttributeNames names) {
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
		this.lacking.replaceAll((attribute, count) -> count + ((entry.attribute(attribute) != null) ? 0 : 1));
		return this.people.map(entry);
	}

	List<DirectoryFinding> findings(DirectorySession session) {
		DirectorySettings.Search part = this.settings.users();
		int pageSize = this.settings.server().pageSize();
		PagedSearch<DirectoryUser> search = new PagedSearch<>(session, part.base(), part.filter(), this, pageSize);
		long usable = 0;
		UniquenessCheck unique = new UniquenessCheck(this.names);
		for (; search.hasNext(); usable++) {
			unique.see(search.next());
		}
		List<RefusedEntry> left = search.refused().stream().filter((entry) -> !entry.taken()).toList();
		List<RefusedEntry> cleaned = search.refused().stream().filter(RefusedEntry::taken).toList();
		List<DirectoryFinding> findings = new ArrayList<>();
		findings.add(people(usable, left.size()));
		odd("entries", "doctor.entries", left).ifPresent(findings::add);
		odd("values", "doctor.values", cleaned).ifPresent(findings::add);
		findings.addAll(unique.findings());
		findings.add(pages(search.largestPage(), pageSize));
		this.lacking.forEach((attribute, count) -> findings.add(attribute(attribute, count)));
		return findings;
	}

	private DirectoryFinding people(long usable, int refused) {
		Message text = Message.of("doctor.people", Argument.number(usable), Argument.text(this.settings.users().base()),
				Argument.number(refused));
		return (usable > 0) ? DirectoryFinding.ok("people", text) : DirectoryFinding.failure("people", text,
				Message.of("doctor.people.fix", Argument.text(this.settings.users().filter())));
	}

	private static Optional<DirectoryFinding> odd(String check, String key, List<RefusedEntry> entries) {
		return entries.stream()
			.findFirst()
			.map((first) -> DirectoryFinding.warning(check, Message.of(key, Argument.number(entries.size()),
					Argument.text(first.dn()), Argument.message(first.reason())), Message.of("doctor.entries.fix")));
	}

	private DirectoryFinding pages(int largest, int asked) {
		Message text = Message.of("doctor.limits", Argument.number(largest), Argument.number(asked));
		return (largest == asked || this.entries <= largest) ? DirectoryFinding.ok("limits", text) : DirectoryFinding
			.warning("limits", text, Message.of("doctor.limits.fix", Argument.text(Integer.toString(largest))));
	}

	private DirectoryFinding attribute(String attribute, long count) {
		String check = "attribute " + attribute;
		Argument lacking = Argument.number(count);
		Argument all = Argument.number(this.entries);
		if (count == 0) {
			return DirectoryFinding.ok(check, Message.of("doctor.attribute"));
		}
		boolean needed = attribute.equals(this.names.id()) || attribute.equals(this.names.uid());
		return needed
				? DirectoryFinding.warning(check, Message.of("doctor.attribute.needed", lacking, all),
						Message.of("doctor.attribute.needed.fix"))
				: (count == this.entries)
						? DirectoryFinding.warning(check, Message.of("doctor.attribute.lacking", lacking, all),
								Message.of("doctor.attribute.fix"))
						: DirectoryFinding.ok(check, Message.of("doctor.attribute.lacking", lacking, all));
	}

}
