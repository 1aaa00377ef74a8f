package io.roomkeeper.directory.ldap.search;

import javax.naming.NameClassPair;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.SearchResult;

/**
 * The entries of an answer. If JNDI cannot parse an entry's name, it throws an unchecked
 * exception and continues with the next entry. This class then returns an entry that has
 * only a name: JNDI's message.
 *
 * @param delegate the answer
 */
record EntryEnumeration(NamingEnumeration<SearchResult> delegate) implements NamingEnumeration<NameClassPair> {

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
