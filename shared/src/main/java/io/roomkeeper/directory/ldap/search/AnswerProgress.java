package io.roomkeeper.directory.ldap.search;

import java.util.HashSet;
import java.util.Set;

import io.roomkeeper.directory.DirectoryException.Kind;
import io.roomkeeper.directory.Fingerprint;
import io.roomkeeper.directory.ldap.connection.AnswerBounds;
import io.roomkeeper.directory.ldap.connection.DirectoryFailures;
import io.roomkeeper.directory.ldap.connection.DirectorySession;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Detects an answer that never ends. A cookie may repeat, because 389 Directory Server
 * counts searches with it, not pages. The entries after it may not repeat.
 */
final class AnswerProgress {

	/** The number of consecutive pages without an entry that is allowed. */
	private static final int EMPTY_PAGES = 100;

	private final DirectoryFailures failures;

	private final AnswerBounds bounds;

	private final int pageSize;

	private final Set<Long> firstEntries = new HashSet<>();

	private long entries;

	private int inPage;

	private int emptyPages;

	private int largestPage;

	AnswerProgress(DirectorySession session, int pageSize) {
		this.failures = session.failures();
		this.bounds = session.bounds();
		this.pageSize = pageSize;
	}

	void pageBegins() {
		this.inPage = 0;
	}

	/** Records an entry. */
	void entry(String dn) {
		if (this.inPage == 0 && !this.firstEntries.add(Fingerprint.start().add(dn).value())) {
			throw this.failures.brokenPaging("pages.repeated");
		}
		this.inPage++;
		this.entries++;
		if (this.inPage > this.pageSize) {
			throw this.failures.brokenPaging("pages.long", Argument.number(this.pageSize));
		}
		if (this.entries > this.bounds.entries()) {
			throw this.failures.failure(Kind.PROTOCOL, "entries", null, Argument.number(this.bounds.entries()));
		}
	}

	/** Records an unusable entry. */
	void refused(int all, Message reason) {
		if (all > this.bounds.refused()) {
			throw this.failures.failure(Kind.CONFIGURATION, "unusable", null, Argument.number(this.bounds.refused()),
					Argument.message(reason));
		}
	}

	/** Records the end of a page. */
	void pageEnds(boolean cookieRepeated) {
		this.largestPage = Math.max(this.largestPage, this.inPage);
		this.emptyPages = (this.inPage == 0) ? this.emptyPages + 1 : 0;
		if ((this.inPage == 0 && cookieRepeated) || this.emptyPages > EMPTY_PAGES) {
			throw this.failures.brokenPaging("pages.empty");
		}
	}

	int largestPage() {
		return this.largestPage;
	}

}
