package io.roomkeeper.directory.ldap.connection;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

import javax.net.SocketFactory;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Provides the sockets of the connection that is currently opened. JNDI takes only the
 * class name of a socket factory and calls its static method. Therefore the factory is
 * bound to the thread while a connection opens.
 */
public final class LdapSockets extends SocketFactory {

	private static final ScopedValue<SocketFactory> CURRENT = ScopedValue.newInstance();

	private final SocketFactory delegate;

	private final AnswerGuard guard;

	private LdapSockets(SocketFactory delegate, AnswerGuard guard) {
		this.delegate = delegate;
		this.guard = guard;
	}

	/**
	 * Called by JNDI.
	 * @throws IllegalStateException outside {@link #using}, so that JNDI does not reopen
	 * a lost connection on its own
	 */
	public static SocketFactory getDefault() {
		if (!CURRENT.isBound() || !AnswerGuard.CURRENT.isBound()) {
			throw new IllegalStateException("The connection to the directory is closed");
		}
		return new LdapSockets(CURRENT.get(), AnswerGuard.CURRENT.get());
	}

	/** Opens a connection with these sockets. */
	static <R, X extends Throwable> R using(SocketFactory sockets, ScopedValue.CallableOp<R, X> opening) throws X {
		ClassLoader before = Thread.currentThread().getContextClassLoader();
		Thread.currentThread().setContextClassLoader(LdapSockets.class.getClassLoader());
		try {
			return ScopedValue.where(CURRENT, sockets).call(opening);
		}
		finally {
			Thread.currentThread().setContextClassLoader(before);
		}
	}

	@Override
	public Socket createSocket() throws IOException {
		return (this.delegate instanceof SSLSocketFactory tls)
				? new GuardedTlsSocket((SSLSocket) tls.createSocket(), this.guard) : new GuardedSocket(this.guard);
	}

	@Override
	public Socket createSocket(String host, int port) throws IOException {
		return connected(new InetSocketAddress(host, port));
	}

	@Override
	public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
		return connected(new InetSocketAddress(host, port));
	}

	@Override
	public Socket createSocket(InetAddress host, int port) throws IOException {
		return connected(new InetSocketAddress(host, port));
	}

	@Override
	public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
			throws IOException {
		return connected(new InetSocketAddress(address, port));
	}

	private Socket connected(InetSocketAddress address) throws IOException {
		Socket socket = createSocket();
		socket.connect(address);
		return socket;
	}

}
