package io.roomkeeper.directory.ldap;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import io.roomkeeper.testing.RequiredTool;

import org.springframework.util.FileSystemUtils;

/**
 * A real OpenLDAP server on the loopback address, with a folder and ports of its own,
 * filled from LDIF. It adds two entries below the base: {@code cn=admin}, who may do
 * everything, and {@code cn=reader}, who may read.
 */
public final class OpenLdapServer implements AutoCloseable {

	/** The password of both accounts. */
	public static final String PASSWORD = "only for tests";

	private final Path folder;

	private final String base;

	private final int port;

	private final int securePort;

	private final Process process;

	private final Thread killer = new Thread(this::kill);

	private OpenLdapServer(Path folder, String base, int port, int securePort, Process process) {
		this.folder = folder;
		this.base = base;
		this.port = port;
		this.securePort = securePort;
		this.process = process;
		Runtime.getRuntime().addShutdownHook(this.killer);
	}

	/**
	 * Starts a server that answers without limits, or skips the calling test if slapd is
	 * not installed.
	 * @param base the distinguished name of the topmost entry
	 * @param ldif the entries, parents first, the base among them
	 */
	public static OpenLdapServer start(String base, Reader ldif) {
		return start(base, ldif, "unlimited", Optional.empty());
	}

	/**
	 * Starts a server, or skips the calling test if slapd is not installed.
	 * @param base the distinguished name of the topmost entry
	 * @param ldif the entries, parents first, the base among them
	 * @param sizeLimit what {@code cn=reader} may get, as in slapd.conf's
	 * {@code limits … size.…}
	 * @param certificate what to show for {@code ldaps://} and StartTLS
	 */
	public static OpenLdapServer start(String base, Reader ldif, String sizeLimit,
			Optional<ServerCertificate> certificate) {
		OpenLdapInstallation slapd = RequiredTool.SLAPD.orSkip(OpenLdapInstallation.find());
		try {
			Path folder = Files.createTempDirectory("slapd");
			Path config = slapd.writeConfig(folder, base, sizeLimit, certificate);
			slapd.load(config, withAccounts(folder.resolve("content.ldif"), base, ldif));
			int port = freePort();
			int securePort = freePort();
			String plain = "ldap://127.0.0.1:" + port;
			String secure = certificate.isPresent() ? " ldaps://127.0.0.1:" + securePort : "";
			Process process = slapd.serve(config, plain + secure, port);
			return new OpenLdapServer(folder, base, port, securePort, process);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path withAccounts(Path file, String base, Reader ldif) throws IOException {
		try (Writer out = Files.newBufferedWriter(file)) {
			ldif.transferTo(out);
			out.write("""

					dn: cn=reader,%s
					objectClass: organizationalRole
					objectClass: simpleSecurityObject
					cn: reader
					userPassword: %s
					""".formatted(base, PASSWORD));
		}
		return file;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	/** {@code ldap://127.0.0.1:port}. */
	public String url() {
		return "ldap://127.0.0.1:" + this.port;
	}

	/** {@code ldaps://host:port}; the host must be a name of the loopback address. */
	public String secureUrl(String host) {
		return "ldaps://%s:%d".formatted(host, this.securePort);
	}

	/**
	 * The configuration with which Roomkeeper reads it, {@code roomkeeper.directory.*}.
	 */
	public Map<String, String> properties() {
		return Map.of("roomkeeper.directory.url", url(), "roomkeeper.directory.base", this.base,
				"roomkeeper.directory.bind-dn", "cn=reader," + this.base, "roomkeeper.directory.bind-password",
				PASSWORD);
	}

	/** Changes entries, as {@code cn=admin}, by LDIF change records. */
	public void change(String ldif) {
		try (LDAPConnection admin = new LDAPConnection("127.0.0.1", this.port, "cn=admin," + this.base, PASSWORD)) {
			LdifChanges.apply(ldif, admin);
		}
		catch (LDAPException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Ends the server and removes its folder. */
	@Override
	public void close() {
		Runtime.getRuntime().removeShutdownHook(this.killer);
		kill();
	}

	private void kill() {
		this.process.destroyForcibly();
		this.process.onExit().join();
		try {
			FileSystemUtils.deleteRecursively(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
