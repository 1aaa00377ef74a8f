package io.roomkeeper.directory.ldap.connection;

import java.util.Hashtable;
import java.util.Map;

import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

import org.springframework.ldap.core.support.DefaultTlsDirContextAuthenticationStrategy;
import org.springframework.ldap.core.support.LdapContextSource;

/**
 * Opens connections to the directory. Each has time limits; with TLS, the server's
 * certificate and name are checked.
 */
public final class DirectoryConnections extends LdapContextSource {

	private final SocketFactory sockets;

	private final AnswerBounds bounds;

	public DirectoryConnections(DirectorySettings.Server server, AnswerBounds bounds) {
		this.bounds = bounds;
		boolean tls = server.tlsFromTheStart() || server.startTls();
		SocketFactory secure = tls ? Trust.sockets(server.caFile()) : SocketFactory.getDefault();
		this.sockets = server.tlsFromTheStart() ? secure : SocketFactory.getDefault();
		setUrls(server.urls().toArray(String[]::new));
		setUserDn(server.bindDn());
		setPassword(server.bindPassword());
		setPooled(false);
		setBaseEnvironmentProperties(environment(server));
		if (server.startTls()) {
			setAuthenticationStrategy(startTls((SSLSocketFactory) secure));
		}
		afterPropertiesSet();
	}

	private static Map<String, Object> environment(DirectorySettings.Server server) {
		return Map.of("java.naming.ldap.attributes.binary",
				String.join(" ", ActiveDirectoryId.ATTRIBUTE, Sid.ATTRIBUTE, ServerState.INVOCATION),
				"java.naming.ldap.factory.socket", LdapSockets.class.getName(), "com.sun.jndi.ldap.connect.timeout",
				Long.toString(server.connectTimeout().toMillis()), "com.sun.jndi.ldap.read.timeout",
				Long.toString(server.readTimeout().toMillis()));
	}

	private static DefaultTlsDirContextAuthenticationStrategy startTls(SSLSocketFactory secure) {
		DefaultTlsDirContextAuthenticationStrategy strategy = new DefaultTlsDirContextAuthenticationStrategy();
		strategy.setSslSocketFactory(secure);
		strategy.setShutdownTlsGracefully(false);
		return strategy;
	}

	@Override
	protected DirContext getDirContextInstance(Hashtable<String, Object> environment) throws NamingException {
		AnswerGuard guard = AnswerGuard.CURRENT.isBound() ? AnswerGuard.CURRENT.get() : new AnswerGuard(this.bounds);
		return ScopedValue.where(AnswerGuard.CURRENT, guard)
			.call(() -> LdapSockets.using(this.sockets, () -> super.getDirContextInstance(environment)));
	}

	/** Returns the limits for answers. */
	AnswerBounds bounds() {
		return this.bounds;
	}

	/** Connects and signs in while the guard counts every incoming byte. */
	DirContext open(AnswerGuard guard) {
		return ScopedValue.where(AnswerGuard.CURRENT, guard).call(this::getReadOnlyContext);
	}

}
