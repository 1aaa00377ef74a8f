package io.roomkeeper.directory.ldap.search;

import javax.naming.NameClassPair;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.SearchResult;

/**
 * The entries of an answer, one of which may have a name that JNDI cannot parse: it then
 * throws an unchecked exception for that entry, and goes on with the next. Such an entry
 * is given as a name alone, which is what JNDI says about it.
 *
 * @param delegate the answer
 */
public record EntryEnumeration(NamingEnumeration<SearchResult> delegate) implements NamingEnumeration<NameClassPair> {

	@Override
	public NameClassPair next() throws NamingException {
		try {
			return this.delegate.next();
		}
		catch (IllegalArgumentException ex) {
			return new NameClassPair(String.valueOf(ex.getMessage()), "");
		}
	}

	@Override
	public boolean hasMore() throws NamingException {
		return this.delegate.hasMore();
	}

	@Override
	public void close() throws NamingException {
		this.delegate.close();
	}

	@Override
	public boolean hasMoreElements() {
		return this.delegate.hasMoreElements();
	}

	@Override
	public NameClassPair nextElement() {
		throw new UnsupportedOperationException("Spring LDAP asks by next()");
	}

}
