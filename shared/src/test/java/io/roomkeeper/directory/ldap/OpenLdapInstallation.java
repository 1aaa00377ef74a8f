package io.roomkeeper.directory.ldap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.testing.RequiredTool;
import org.awaitility.Awaitility;

/**
 * The paths of OpenLDAP on this machine.
 *
 * @param server the server's program
 * @param schemas the folder of schemas
 * @param modules the folder of modules
 */
record OpenLdapInstallation(Path server, Path schemas, Path modules) {

	static Optional<OpenLdapInstallation> find() {
		Optional<Path> server = RequiredTool.firstExisting("/usr/sbin/slapd", "/usr/libexec/slapd",
				"/usr/local/libexec/slapd");
		Optional<Path> schemas = RequiredTool.firstExisting("/etc/ldap/schema", "/etc/openldap/schema");
		Optional<Path> modules = RequiredTool.firstExisting("/usr/lib/ldap", "/usr/lib64/openldap",
				"/usr/lib/openldap");
		return server.flatMap((program) -> schemas
			.flatMap((schema) -> modules.map((module) -> new OpenLdapInstallation(program, schema, module))));
	}

	/** Writes slapd.conf and makes the database's folder. */
	Path writeConfig(Path folder, String base, String sizeLimit, Optional<ServerCertificate> certificate)
			throws IOException {
		Path database = Files.createDirectory(folder.resolve("database"));
		String tls = certificate.map((files) -> """
				TLSCACertificateFile %s
				TLSCertificateFile %s
				TLSCertificateKeyFile %s
				""".formatted(files.caFile(), files.certificateFile(), files.keyFile())).orElse("");
		return Files.writeString(folder.resolve("slapd.conf"), """
				include %1$s/core.schema
				include %1$s/cosine.schema
				include %1$s/nis.schema
				include %1$s/inetorgperson.schema
				modulepath %2$s
				moduleload back_mdb
				%3$s
				database mdb
				suffix "%4$s"
				directory %5$s
				maxsize 17179869184
				dbnosync
				rootdn "cn=admin,%4$s"
				rootpw "%6$s"
				limits dn.exact="cn=reader,%4$s" %7$s time=unlimited
				access to * by users read by anonymous auth
				index objectClass,entryUUID,uid,member,uniqueMember,memberUid eq
				""".formatted(this.schemas, this.modules, tls, base, database, OpenLdapServer.PASSWORD,
				sizeLimit.contains("=") ? sizeLimit : "size=" + sizeLimit));
	}

	/** Adds the entries to the database. */
	void load(Path config, Path ldif) {
		Commands
			.run(List.of(this.server.toString(), "-T", "add", "-q", "-f", config.toString(), "-l", ldif.toString()));
	}

	/** Starts the server, and waits until it takes connections at this port. */
	Process serve(Path config, String addresses, int port) throws IOException {
		Path log = config.resolveSibling("slapd.log");
		Process process = new ProcessBuilder(this.server.toString(), "-d", "none", "-f", config.toString(), "-h",
				addresses)
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		Awaitility.await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5)).until(() -> {
			if (!process.isAlive()) {
				throw new IllegalStateException("slapd ended: " + Files.readString(log));
			}
			return answers(port);
		});
		return process;
	}

	private static boolean answers(int port) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			return socket.isConnected();
		}
		catch (IOException _) {
			return false;
		}
	}

}
