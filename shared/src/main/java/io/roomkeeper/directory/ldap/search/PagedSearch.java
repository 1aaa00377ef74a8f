package io.roomkeeper.directory.ldap.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;

import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import javax.naming.ldap.LdapName;

import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.RefusedEntry;
import io.roomkeeper.directory.ldap.connection.DirectorySession;
import io.roomkeeper.directory.ldap.connection.Entry;
import io.roomkeeper.directory.ldap.connection.EntryMapper;
import io.roomkeeper.directory.ldap.connection.UnusableEntryException;
import io.roomkeeper.intake.CheckedValue.Cleaned;
import io.roomkeeper.intake.CheckedValue.Kept;
import io.roomkeeper.intake.CheckedValue.Refused;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.text.Message;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.core.NameClassPairCallbackHandler;
import org.springframework.ldap.support.LdapUtils;

/**
 * A search that reads its answer page by page over one connection (RFC 2696). Its memory
 * does not grow with the directory.
 *
 * @param <T> the result for one entry
 */
public final class PagedSearch<T> implements DirectoryCursor<T> {

	/** The maximum length of an unusable entry's name in a message. */
	private static final int LONGEST_NAME = 500;

	/** The maximum number of unusable values to list. All unusable entries are listed. */
	private static final int MOST_NOTES = 10_000;

	private final DirectorySession session;

	private final LdapName base;

	private final String filter;

	private final EntryMapper<T> mapper;

	private final Queue<T> page = new ArrayDeque<>();

	private final List<RefusedEntry> refused = new ArrayList<>();

	private final Paging paging;

	private final AnswerProgress progress;

	private int useless;

	private final ValueNotes noted = new ValueNotes(MOST_NOTES);

	private boolean complete;

	private boolean over;

	public PagedSearch(DirectorySession session, String base, String filter, EntryMapper<T> mapper, int pageSize) {
		this.session = session;
		this.base = session.failures().named(() -> LdapUtils.newLdapName(base));
		this.filter = filter;
		this.mapper = mapper;
		this.paging = new Paging(pageSize, session.failures().settings().server().mentionsOtherServers());
		this.progress = new AnswerProgress(session, pageSize);
	}

	/**
	 * Reads the next page that has entries, without converting them; empty at the end.
	 * Another thread may convert the entries meanwhile.
	 */
	List<Entry> nextEntries() {
		List<Entry> entries = new ArrayList<>();
		while (entries.isEmpty() && !this.complete) {
			this.session.run((template) -> readPage(template, entries));
		}
		return entries;
	}

	/**
	 * Converts the entries of a page and leaves out unusable ones. One thread at a time
	 * converts pages, in their order.
	 */
	ConvertedPage<T> convert(List<Entry> entries) {
		return this.session.guarded(() -> {
			ConvertedPage<T> page = new ConvertedPage<>(entries.isEmpty(), new ArrayList<>(entries.size()),
					new ArrayList<>(0));
			for (Entry entry : entries) {
				take(entry, page);
			}
			return page;
		});
	}

	@Override
	public boolean hasNext() {
		while (this.page.isEmpty() && !this.over) {
			ConvertedPage<T> converted = convert(nextEntries());
			this.over = converted.last();
			this.page.addAll(converted.items());
			this.refused.addAll(converted.refused());
		}
		return !this.page.isEmpty();
	}

	@Override
	public T next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		return this.page.remove();
	}

	/** Returns the size of the largest page. */
	public int largestPage() {
		return this.progress.largestPage();
	}

	private void readPage(LdapTemplate template, List<Entry> entries) {
		this.progress.pageBegins();
		NameClassPairCallbackHandler each = (found) -> {
			Entry entry = (found instanceof SearchResult read) ? Entry.of(read) : Entry.unreadable(found.getName());
			this.progress.entry(entry.dn());
			entries.add(entry);
		};
		template.search(this::search, each, this.paging);
		if (!this.paging.answered()) {
			throw this.session.failures().brokenPaging("pages.end");
		}
		this.progress.pageEnds(this.paging.repeated());
		this.complete = this.paging.complete();
	}

	@SuppressWarnings("BanJNDI") // asks for no objects, as LdapTemplate's own searches
	private EntryEnumeration search(DirContext context) throws NamingException {
		return new EntryEnumeration(context.search(this.base, this.filter, controls()));
	}

	private SearchControls controls() {
		SearchControls controls = new SearchControls();
		controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
		controls.setReturningAttributes(this.mapper.attributes().toArray(String[]::new));
		return controls;
	}

	private void take(Entry entry, ConvertedPage<T> page) {
		try {
			if (!this.mapper.absent(entry)) {
				page.items().add(this.mapper.map(entry));
				note(entry, page);
			}
		}
		catch (UnusableEntryException ex) {
			page.refused().add(new RefusedEntry(named(entry), ex.reason(), false, identity(entry)));
			this.progress.refused(++this.useless, ex.reason());
		}
		catch (NamingException ex) {
			throw LdapUtils.convertLdapException(ex);
		}
	}

	@Override
	public List<RefusedEntry> refused() {
		return Collections.unmodifiableList(this.refused);
	}

	private void note(Entry entry, ConvertedPage<T> page) {
		for (Message problem : entry.notes()) {
			this.noted.add(named(entry), problem).ifPresent(page.refused()::add);
		}
	}

	private Optional<DirectoryId> identity(Entry entry) {
		try {
			return this.mapper.identity(entry);
		}
		catch (NamingException _) {
			return Optional.empty();
		}
	}

	/** Returns the name of an entry for a message. */
	private static String named(Entry entry) {
		String dn = entry.dn();
		String name = (dn.length() > LONGEST_NAME) ? dn.substring(0, LONGEST_NAME) + "..." : dn;
		return switch (ValueGate.check(ValueKind.ROOM_NUMBER, name)) {
			case Kept(String value) -> value;
			case Cleaned(String value, var _) -> value;
			case Refused _ -> "(an entry without a name)";
		};
	}

	@Override
	public void close() {
		this.session.close();
	}

}
