package io.roomkeeper.directory.ldap.connection;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.List;
import java.util.Locale;

import javax.naming.CommunicationException;
import javax.naming.ServiceUnavailableException;
import javax.net.ssl.SSLException;

import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryException.Kind;
import io.roomkeeper.failure.Causes;
import io.roomkeeper.text.Argument;
import org.jspecify.annotations.Nullable;

/** Describes failures below LDAP: host names, ports, timeouts and certificates. */
public final class NetworkFailures {

	private NetworkFailures() {
	}

	/** Describes the failure; null if it does not come from the network. */
	public static @Nullable DirectoryException of(Throwable ex, DirectoryFailures failures) {
		List<Throwable> chain = Causes.of(ex);
		if (holds(chain, UnknownHostException.class)) {
			return failures.failure(Kind.UNREACHABLE, "unknown-host", ex);
		}
		if (holds(chain, SocketTimeoutException.class) || mentions(chain, "timed out")) {
			return failures.failure(Kind.TIMED_OUT, "timed-out", ex);
		}
		if (holds(chain, SSLException.class) || holds(chain, CertificateException.class)) {
			return certificate(chain, failures, ex);
		}
		if (holds(chain, ConnectException.class) || holds(chain, NoRouteToHostException.class)) {
			return failures.failure(Kind.UNREACHABLE, "refused", ex);
		}
		if (holds(chain, IOException.class) || isClosed(chain)
				|| mentions(chain, "connection to the directory is closed")) {
			return failures.failure(Kind.UNREACHABLE, "closed", ex);
		}
		return null;
	}

	/**
	 * Returns whether the library found the connection closed. It throws the same
	 * exceptions for an answer of the server that it is busy or unavailable, which has a
	 * code.
	 */
	private static boolean isClosed(List<Throwable> chain) {
		return (holds(chain, ServiceUnavailableException.class) || holds(chain, CommunicationException.class))
				&& !mentions(chain, "ldap: error code");
	}

	private static DirectoryException certificate(List<Throwable> chain, DirectoryFailures failures, Throwable ex) {
		if (holds(chain, CertificateExpiredException.class) || mentions(chain, "expired")) {
			return failures.failure(Kind.CERTIFICATE, "certificate.expired", ex);
		}
		if (mentions(chain, "subject alternative") || mentions(chain, "no name matching")
				|| mentions(chain, "hostname of the server") || mentions(chain, "host name")) {
			return failures.failure(Kind.CERTIFICATE, "certificate.name", ex);
		}
		if (holds(chain, CertPathBuilderException.class) || holds(chain, CertificateException.class)) {
			return failures.failure(Kind.CERTIFICATE, "certificate.untrusted", ex);
		}
		return failures.failure(Kind.CERTIFICATE, "certificate.tls", ex,
				Argument.text(DirectoryFailures.words(chain.getLast())));
	}

	private static boolean holds(List<Throwable> chain, Class<? extends Throwable> type) {
		return chain.stream().anyMatch(type::isInstance);
	}

	private static boolean mentions(List<Throwable> chain, String words) {
		return chain.stream()
			.map(Throwable::getMessage)
			.anyMatch((message) -> message != null && message.toLowerCase(Locale.ROOT).contains(words));
	}

}
