package io.roomkeeper.directory.ldap.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.ldap.Control;
import javax.naming.ldap.LdapContext;
import javax.naming.ldap.PagedResultsControl;
import javax.naming.ldap.PagedResultsResponseControl;

import io.roomkeeper.directory.ldap.connection.OwnEntries;
import org.springframework.ldap.core.DirContextProcessor;

/**
 * Requests the next page of an answer (RFC 2696). Spring's own processor would request
 * the same page forever if the server stopped returning its position.
 */
final class Paging implements DirContextProcessor {

	private final int pageSize;

	private byte[] cookie = {};

	private boolean answered;

	private boolean repeated;

	private final List<Control> others;

	Paging(int pageSize, boolean thisServerOnly) {
		this.pageSize = pageSize;
		this.others = OwnEntries.controls(thisServerOnly);
	}

	@Override
	public void preProcess(DirContext connection) throws NamingException {
		this.answered = false;
		try {
			Control page = new PagedResultsControl(this.pageSize, this.cookie, Control.CRITICAL);
			((LdapContext) connection)
				.setRequestControls(Stream.concat(Stream.of(page), this.others.stream()).toArray(Control[]::new));
		}
		catch (IOException ex) {
			throw new IllegalStateException("A page request cannot be encoded", ex);
		}
	}

	@Override
	public void postProcess(DirContext connection) throws NamingException {
		Control[] controls = ((LdapContext) connection).getResponseControls();
		for (Control control : (controls != null) ? controls : new Control[0]) {
			if (control instanceof PagedResultsResponseControl page) {
				byte[] next = (page.getCookie() != null) ? page.getCookie() : new byte[0];
				this.repeated = next.length > 0 && Arrays.equals(next, this.cookie);
				this.cookie = next;
				this.answered = true;
			}
		}
	}

	/** Returns whether the server reported if more pages follow. */
	boolean answered() {
		return this.answered;
	}

	/** Returns whether the server repeated its last position. */
	boolean repeated() {
		return this.repeated;
	}

	/** Returns whether this was the last page. */
	boolean complete() {
		return this.cookie.length == 0;
	}

}
