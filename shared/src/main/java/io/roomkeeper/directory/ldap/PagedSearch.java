package io.roomkeeper.directory.ldap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;

import javax.naming.NamingException;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import javax.naming.ldap.LdapName;

import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.RefusedEntry;

import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.core.NameClassPairCallbackHandler;
import org.springframework.ldap.support.LdapUtils;

/**
 * A search whose answer is read page by page over one connection (RFC 2696), so that the
 * memory it takes does not grow with the directory.
 *
 * @param <T> what is made of an entry
 */
final class PagedSearch<T> implements DirectoryCursor<T> {

	private final DirectorySession session;

	private final LdapName base;

	private final String filter;

	private final EntryMapper<T> mapper;

	private final Queue<T> page = new ArrayDeque<>();

	private final List<RefusedEntry> refused = new ArrayList<>();

	private final Paging paging;

	private boolean complete;

	PagedSearch(DirectorySession session, String base, String filter, EntryMapper<T> mapper, int pageSize) {
		this.session = session;
		this.base = session.failures().named(() -> LdapUtils.newLdapName(base));
		this.filter = filter;
		this.mapper = mapper;
		this.paging = new Paging(pageSize);
	}

	@Override
	public boolean hasNext() {
		while (this.page.isEmpty() && !this.complete) {
			this.session.run(this::readPage);
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

	private void readPage(LdapTemplate template) {
		int refusedBefore = this.refused.size();
		NameClassPairCallbackHandler each = (found) -> take(Entry.of((SearchResult) found));
		template.search(this.base, this.filter, controls(), each, this.paging);
		if (!this.paging.answered()) {
			throw this.session.failures().brokenPaging("does not say whether more entries follow");
		}
		boolean nothingCame = this.page.isEmpty() && this.refused.size() == refusedBefore;
		if (nothingCame && this.paging.repeated()) {
			throw this.session.failures().brokenPaging("sends the same empty page again and again");
		}
		this.complete = this.paging.complete();
	}

	private SearchControls controls() {
		SearchControls controls = new SearchControls();
		controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
		controls.setReturningAttributes(this.mapper.attributes().toArray(String[]::new));
		return controls;
	}

	private void take(Entry entry) throws NamingException {
		try {
			this.page.add(this.mapper.map(entry));
		}
		catch (UnusableEntryException ex) {
			this.refused.add(new RefusedEntry(entry.dn(), ex.reason()));
		}
	}

	@Override
	public List<RefusedEntry> refused() {
		return List.copyOf(this.refused);
	}

	@Override
	public void close() {
		this.session.close();
	}

}
