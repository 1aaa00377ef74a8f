package io.roomkeeper.directory.ldap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A certificate for a server, signed by an authority made for it alone.
 *
 * @param caFile the authority's certificate, PEM
 * @param certificateFile the server's certificate, PEM
 * @param keyFile the server's key, PEM
 */
public record ServerCertificate(Path caFile, Path certificateFile, Path keyFile) {

	private static final String PASSWORD = "changeit";

	/** One that is valid for a host name, now and for a day. */
	public static ServerCertificate forHost(Path folder, String hostName) {
		return create(folder, hostName, "-1H");
	}

	/** One that was valid for a host name until yesterday. */
	public static ServerCertificate expired(Path folder, String hostName) {
		return create(folder, hostName, "-2d");
	}

	private static ServerCertificate create(Path folder, String hostName, String startDate) {
		Path store = folder.resolve("keys.p12");
		keytool(store, List.of("-alias", "ca", "-dname", "CN=Test authority", "-ext", "bc:c"));
		keytool(store, List.of("-alias", "server", "-dname", "CN=" + hostName, "-signer", "ca", "-ext",
				"san=dns:" + hostName, "-startdate", startDate, "-validity", "1"));
		return export(store, folder);
	}

	private static void keytool(Path store, List<String> options) {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-keyalg", "RSA",
				"-keysize", "2048", "-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
		command.addAll(options);
		Commands.run(command);
	}

	private static ServerCertificate export(Path store, Path folder) {
		try (InputStream in = Files.newInputStream(store)) {
			KeyStore keys = KeyStore.getInstance("PKCS12");
			keys.load(in, PASSWORD.toCharArray());
			Path ca = pem(folder.resolve("ca.pem"), "CERTIFICATE", keys.getCertificate("ca").getEncoded());
			Path certificate = pem(folder.resolve("server.pem"), "CERTIFICATE",
					keys.getCertificate("server").getEncoded());
			Path key = pem(folder.resolve("server.key"), "PRIVATE KEY",
					keys.getKey("server", PASSWORD.toCharArray()).getEncoded());
			return new ServerCertificate(ca, certificate, key);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Path pem(Path file, String kind, byte[] content) throws IOException {
		String body = Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(content);
		return Files.writeString(file, "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(kind, body));
	}

}
