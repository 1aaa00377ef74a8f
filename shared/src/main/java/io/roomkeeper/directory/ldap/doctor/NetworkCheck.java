package io.roomkeeper.directory.ldap.doctor;

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
import io.roomkeeper.directory.DirectoryFinding;
import io.roomkeeper.directory.ldap.connection.DirectoryFailures;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.directory.ldap.connection.NetworkFailures;
import io.roomkeeper.directory.ldap.connection.Trust;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Checks names, ports and certificates of the servers. */
final class NetworkCheck {

	/** How long before a certificate expires the check reports it. */
	private static final Duration SOON = Duration.ofDays(30);

	private final DirectorySettings.Server server;

	private final DirectoryFailures failures;

	NetworkCheck(DirectorySettings settings) {
		this.server = settings.server();
		this.failures = new DirectoryFailures(settings);
	}

	List<DirectoryFinding> findings() {
		List<DirectoryFinding> findings = new ArrayList<>();
		for (String url : this.server.urls()) {
			URI address = URI.create(url);
			try {
				InetAddress[] known = InetAddress.getAllByName(address.getHost());
				findings.add(DirectoryFinding.ok("name", Message.of("doctor.name", Argument.text(address.getHost()),
						Argument.text(known[0].getHostAddress()))));
				findings.add(port(address));
			}
			catch (UnknownHostException _) {
				findings.add(DirectoryFinding.failure("name",
						Message.of("doctor.name.unknown", Argument.text(address.getHost())),
						Message.of("doctor.name.fix")));
			}
			catch (IOException ex) {
				findings.add(failed(url, ex));
			}
		}
		if (this.server.startTls()) {
			findings.add(DirectoryFinding.ok("tls", Message.of("doctor.tls.start")));
		}
		else if (!this.server.tlsFromTheStart()) {
			findings.add(unencrypted());
		}
		return findings;
	}

	private DirectoryFinding port(URI address) throws IOException {
		if (this.server.tlsFromTheStart()) {
			return certificate(address);
		}
		try (Socket socket = new Socket()) {
			connect(socket, address);
		}
		return this.server.startTls() ? expiry(address, new StartTlsCheck(this.server).certificateEnds(address))
				: DirectoryFinding.ok("port",
						Message.of("doctor.port", Argument.text(address.getHost() + ":" + address.getPort())));
	}

	private DirectoryFinding certificate(URI address) throws IOException {
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

	private static DirectoryFinding expiry(URI address, Instant end) {
		LocalDate day = LocalDate.ofInstant(end, ZoneOffset.UTC);
		Message text = Message.of("doctor.certificate", Argument.text(address.getHost() + ":" + address.getPort()),
				Argument.date(day));
		boolean soon = end.isBefore(Clock.systemUTC().instant().plus(SOON));
		return soon ? DirectoryFinding.warning("certificate", text, Message.of("doctor.certificate.fix"))
				: DirectoryFinding.ok("certificate", text);
	}

	private DirectoryFinding failed(String url, IOException ex) {
		DirectoryException failure = NetworkFailures.of(ex, this.failures);
		if (failure == null) {
			return DirectoryFinding.failure("port",
					Message.of("doctor.port.fails", Argument.text(url), Argument.text(String.valueOf(ex.getMessage()))),
					Message.of("doctor.port.fix"));
		}
		return DirectoryFinding.failure((failure.kind() == Kind.CERTIFICATE) ? "certificate" : "port", failure);
	}

	private static DirectoryFinding unencrypted() {
		return DirectoryFinding.warning("tls", Message.of("doctor.tls.none"), Message.of("doctor.tls.fix"));
	}

}
