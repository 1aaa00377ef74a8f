package io.roomkeeper.directory.ldap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryException.Kind;
import io.roomkeeper.directory.Finding;

/** Looks at names, ports and certificates of the servers. */
final class NetworkCheckup {

	/** How long before its end a certificate is worth a word. */
	private static final Duration SOON = Duration.ofDays(30);

	private final DirectorySettings.Server server;

	private final DirectoryFailures failures;

	NetworkCheckup(DirectorySettings settings) {
		this.server = settings.server();
		this.failures = new DirectoryFailures(settings);
	}

	List<Finding> findings() {
		List<Finding> findings = new ArrayList<>();
		for (String url : this.server.urls()) {
			URI address = URI.create(url);
			try {
				InetAddress[] known = InetAddress.getAllByName(address.getHost());
				findings.add(Finding.ok("name", "'%s' is %s.".formatted(address.getHost(), known[0].getHostAddress())));
				findings.add(port(address));
			}
			catch (UnknownHostException _) {
				findings.add(Finding.failure("name", "Nobody knows the host '%s'.".formatted(address.getHost()),
						"Check roomkeeper.directory.url and this machine's name service."));
			}
			catch (IOException ex) {
				findings.add(failed(url, ex));
			}
		}
		if (this.server.startTls()) {
			findings.add(Finding.ok("tls", "The connection turns to TLS before anything is said (start-tls)."));
		}
		else if (!this.server.tlsFromTheStart()) {
			findings.add(unencrypted());
		}
		return findings;
	}

	private Finding port(URI address) throws IOException {
		if (this.server.tlsFromTheStart()) {
			return certificate(address);
		}
		try (Socket socket = new Socket()) {
			connect(socket, address);
		}
		return this.server.startTls() ? expiry(address, new StartTlsCheckup(this.server).certificateEnds(address))
				: Finding.ok("port", "%s:%d takes connections.".formatted(address.getHost(), address.getPort()));
	}

	private Finding certificate(URI address) throws IOException {
		try (SSLSocket socket = (SSLSocket) Trust.sockets(this.server.caFile()).createSocket()) {
			SSLParameters parameters = socket.getSSLParameters();
			parameters.setEndpointIdentificationAlgorithm("LDAPS");
			socket.setSSLParameters(parameters);
			connect(socket, address);
			socket.startHandshake();
			X509Certificate shown = (X509Certificate) socket.getSession().getPeerCertificates()[0];
			return expiry(address, shown.getNotAfter().toInstant());
		}
	}

	private void connect(Socket socket, URI address) throws IOException {
		int millis = Math.toIntExact(this.server.connectTimeout().toMillis());
		socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), millis);
		socket.setSoTimeout(millis);
	}

	private static Finding expiry(URI address, Instant end) {
		LocalDate day = LocalDate.ofInstant(end, ZoneOffset.UTC);
		String text = "%s:%d shows a certificate that is trusted and ends on %s.".formatted(address.getHost(),
				address.getPort(), day);
		boolean soon = end.isBefore(Clock.systemUTC().instant().plus(SOON));
		return soon ? Finding.warning("certificate", text, "Let its administrator renew it in time.")
				: Finding.ok("certificate", text);
	}

	private Finding failed(String url, IOException ex) {
		DirectoryException said = NetworkFailures.of(ex, this.failures);
		if (said == null) {
			return Finding.failure("port", "%s fails: %s.".formatted(url, ex.getMessage()), "Check the network.");
		}
		return Finding.failure((said.kind() == Kind.CERTIFICATE) ? "certificate" : "port", said);
	}

	private static Finding unencrypted() {
		return Finding.warning("tls", "The connection is not encrypted: passwords can be read on their way.",
				"Use ldaps:// or set roomkeeper.directory.start-tls, unless the server is on this machine.");
	}

}
