package io.roomkeeper.directory.ldap.connection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.Optional;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryException.Kind;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Decides which certificates of a directory server are trusted. */
public final class Trust {

	private Trust() {
	}

	/**
	 * Returns TLS sockets that trust the certificates of a PEM file, or the JDK's own.
	 * @throws DirectoryException if the file cannot be used
	 */
	public static SSLSocketFactory sockets(Optional<Path> caFile) {
		try {
			if (caFile.isEmpty()) {
				return SSLContext.getDefault().getSocketFactory();
			}
			TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			trust.init(keyStore(caFile.get()));
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, trust.getTrustManagers(), null);
			return context.getSocketFactory();
		}
		catch (GeneralSecurityException | IOException ex) {
			String why = String.valueOf(ex.getMessage());
			Message what = caFile
				.map((file) -> Message.of("directory.ca-file", Argument.text(file.toString()), Argument.text(why)))
				.orElseGet(() -> Message.of("directory.ca-default", Argument.text(why)));
			throw new DirectoryException(Kind.CONFIGURATION, what, Message.of("directory.ca-file.fix"), ex);
		}
	}

	private static KeyStore keyStore(Path caFile) throws GeneralSecurityException, IOException {
		KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
		store.load(null, null);
		try (InputStream pem = Files.newInputStream(caFile)) {
			Collection<? extends Certificate> certificates = CertificateFactory.getInstance("X.509")
				.generateCertificates(pem);
			int count = 0;
			for (Certificate certificate : certificates) {
				store.setCertificateEntry("ca-" + count++, certificate);
			}
			if (count == 0) {
				throw new IOException("it contains no certificate");
			}
		}
		return store;
	}

}
