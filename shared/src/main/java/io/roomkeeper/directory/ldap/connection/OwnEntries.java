package io.roomkeeper.directory.ldap.connection;

import java.util.List;

import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.ldap.BasicControl;
import javax.naming.ldap.Control;
import javax.naming.ldap.LdapContext;

import org.springframework.ldap.core.DirContextProcessor;

/**
 * Limits a search to the server's own entries. Active Directory otherwise ends each
 * answer from a domain's root with references to other servers.
 */
public final class OwnEntries implements DirContextProcessor {

	/** Asks for no references to other servers (MS-ADTS section 3.1.1.3.4.1.4). */
	private static final String DOMAIN_SCOPE = "1.2.840.113556.1.4.1339";

	private final List<Control> controls;

	/**
	 * Creates the processor.
	 * @param asked whether the request needs the control
	 */
	public OwnEntries(boolean asked) {
		this.controls = controls(asked);
	}

	public static List<Control> controls(boolean asked) {
		return asked ? List.of(new BasicControl(DOMAIN_SCOPE)) : List.of();
	}

	@Override
	public void preProcess(DirContext connection) throws NamingException {
		((LdapContext) connection).setRequestControls(this.controls.toArray(Control[]::new));
	}

	@Override
	public void postProcess(DirContext connection) {
		// The control has no response.
	}

}
