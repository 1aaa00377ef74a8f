package io.roomkeeper.directory.ldap;

import java.io.BufferedReader;
import java.io.Reader;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import javax.net.ServerSocketFactory;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldif.LDIFReader;
import io.roomkeeper.directory.ldap.connection.DirectoryPreset;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.failure.InvalidInputException;

/**
 * A small LDAP server inside this process, filled from LDIF. Only this machine can reach
 * it. It stores nothing: each start loads the LDIF again, with its {@code entryUUID}s.
 */
public final class EmbeddedDirectory implements AutoCloseable {

	private static final String READER = "cn=roomkeeper";

	private static final Duration CONNECT_LIMIT = Duration.ofSeconds(30);

	private static final Duration ANSWER_LIMIT = Duration.ofMinutes(2);

	private final InMemoryDirectoryServer server;

	private final String base;

	private final String password;

	private EmbeddedDirectory(InMemoryDirectoryServer server, String base, String password) {
		this.server = server;
		this.base = base;
		this.password = password;
	}

	/**
	 * Starts on a free port of the loopback address.
	 * @param base the distinguished name above all entries
	 * @param ldif the entries, parents first
	 * @throws InvalidInputException if the LDIF cannot be used
	 */
	public static EmbeddedDirectory start(String base, Reader ldif) {
		return start(base, ldif, newPassword(), ServerSocketFactory.getDefault());
	}

	/**
	 * Starts on a socket of the loopback address.
	 * @param password the password with which it may be read
	 * @param sockets creates the socket
	 */
	static EmbeddedDirectory start(String base, Reader ldif, String password, ServerSocketFactory sockets) {
		try {
			InMemoryDirectoryServer server = new InMemoryDirectoryServer(config(base, password, sockets));
			server.importFromLDIF(true, new LDIFReader(new BufferedReader(ldif)));
			server.startListening();
			return new EmbeddedDirectory(server, base, password);
		}
		catch (LDAPException ex) {
			throw new InvalidInputException("The embedded directory cannot start: " + ex.getMessage(),
					"Check its LDIF (RFC 2849) and that every entry is below " + base);
		}
	}

	/** Returns a random password. */
	static String newPassword() {
		byte[] random = new byte[16];
		new SecureRandom().nextBytes(random);
		return HexFormat.of().formatHex(random);
	}

	private static InMemoryDirectoryServerConfig config(String base, String password, ServerSocketFactory sockets)
			throws LDAPException {
		InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(base);
		config.addAdditionalBindCredentials(READER, password);
		config.setEnforceAttributeSyntaxCompliance(false);
		config.setEnforceSingleStructuralObjectClass(false);
		config.setAllowedOperationTypes(EnumSet.of(OperationType.BIND, OperationType.SEARCH, OperationType.COMPARE));
		config.setAuthenticationRequiredOperationTypes(EnumSet.of(OperationType.SEARCH, OperationType.COMPARE));
		config.setListenerConfigs(
				new InMemoryListenerConfig("loopback", InetAddress.getLoopbackAddress(), 0, sockets, null, null));
		return config;
	}

	/** Returns the server itself, so that its entries can be changed. */
	InMemoryDirectoryServer server() {
		return this.server;
	}

	/** Returns the server's address. */
	public String url() {
		return url(this.server.getListenPort());
	}

	private static String url(int port) {
		return "ldap://127.0.0.1:" + port;
	}

	/** Returns settings to read this directory, which looks like OpenLDAP. */
	public DirectorySettings settings() {
		return settings(this.server.getListenPort(), this.base, this.password);
	}

	/**
	 * Returns settings to read an embedded directory at a port. The server runs in this
	 * process, so a late answer means that the machine is busy or that the server is
	 * still starting.
	 */
	static DirectorySettings settings(int port, String base, String password) {
		DirectoryPreset usual = DirectoryPreset.OPENLDAP;
		DirectorySettings.Server access = new DirectorySettings.Server(List.of(url(port)), READER, password, false,
				Optional.empty(), CONNECT_LIMIT, ANSWER_LIMIT, 1000, false);
		return new DirectorySettings(access, base, new DirectorySettings.Search(base, usual.userFilter()),
				new DirectorySettings.Search(base, usual.groupFilter()), usual.attributes());
	}

	/** Stops the server and closes every connection to it. */
	@Override
	public void close() {
		this.server.shutDown(true);
	}

}
