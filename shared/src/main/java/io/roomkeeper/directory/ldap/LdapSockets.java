package io.roomkeeper.directory.ldap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

import javax.net.SocketFactory;

/**
 * The sockets of the connection that is being opened. JNDI takes a socket factory by its
 * class name and asks a static method for it, so the factory to use is bound to the
 * thread while a connection opens.
 */
public final class LdapSockets extends SocketFactory {

	private static final ScopedValue<SocketFactory> CURRENT = ScopedValue.newInstance();

	private final SocketFactory delegate;

	private LdapSockets(SocketFactory delegate) {
		this.delegate = delegate;
	}

	/**
	 * Called by JNDI.
	 * @throws IllegalStateException outside {@link #using}: a connection that was lost is
	 * not opened again by JNDI's own doing
	 */
	public static SocketFactory getDefault() {
		if (!CURRENT.isBound()) {
			throw new IllegalStateException("The connection to the directory is closed");
		}
		return new LdapSockets(CURRENT.get());
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
		return this.delegate.createSocket();
	}

	@Override
	public Socket createSocket(String host, int port) throws IOException {
		return this.delegate.createSocket(host, port);
	}

	@Override
	public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
		return this.delegate.createSocket(host, port, localHost, localPort);
	}

	@Override
	public Socket createSocket(InetAddress host, int port) throws IOException {
		return this.delegate.createSocket(host, port);
	}

	@Override
	public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
			throws IOException {
		return this.delegate.createSocket(address, port, localAddress, localPort);
	}

}
