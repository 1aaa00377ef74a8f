package io.roomkeeper.directory.ldap.doctor;

import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Hashtable;

import javax.naming.Context;
import javax.naming.NamingException;
import javax.naming.ldap.InitialLdapContext;
import javax.naming.ldap.LdapContext;
import javax.naming.ldap.StartTlsRequest;
import javax.naming.ldap.StartTlsResponse;

import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.directory.ldap.connection.Trust;

/** Starts TLS on a connection and checks the certificate (RFC 4511 section 4.14). */
final class StartTlsCheck {

	private final DirectorySettings.Server server;

	StartTlsCheck(DirectorySettings.Server server) {
		this.server = server;
	}

	/**
	 * Returns when the server's certificate expires, after checking its trust and its
	 * host name.
	 * @throws IOException if the certificate is not valid for the host
	 */
	Instant certificateEnds(URI address) throws IOException {
		try {
			LdapContext connection = new InitialLdapContext(environment(address), null);
			try {
				return certificateEnds((StartTlsResponse) connection.extendedOperation(new StartTlsRequest()));
			}
			finally {
				connection.close();
			}
		}
		catch (NamingException ex) {
			throw new IOException("it does not start TLS: " + ex.getMessage(), ex);
		}
	}

	private Instant certificateEnds(StartTlsResponse tls) throws IOException {
		X509Certificate shown = (X509Certificate) tls.negotiate(Trust.sockets(this.server.caFile()))
			.getPeerCertificates()[0];
		tls.close();
		return shown.getNotAfter().toInstant();
	}

	@SuppressWarnings("JdkObsolete") // JNDI takes nothing else
	private Hashtable<String, Object> environment(URI address) {
		Hashtable<String, Object> environment = new Hashtable<>();
		environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
		environment.put(Context.PROVIDER_URL, address.toString());
		String millis = Long.toString(this.server.connectTimeout().toMillis());
		environment.put("com.sun.jndi.ldap.connect.timeout", millis);
		environment.put("com.sun.jndi.ldap.read.timeout", millis);
		return environment;
	}

}
