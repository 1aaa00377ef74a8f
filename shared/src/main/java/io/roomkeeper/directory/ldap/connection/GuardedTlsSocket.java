package io.roomkeeper.directory.ldap.connection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.net.SocketException;

import javax.net.ssl.SSLSocket;

import org.jspecify.annotations.Nullable;

/** A TLS socket whose incoming bytes are counted after decryption. */
final class GuardedTlsSocket extends ForwardingTlsSocket {

	private final SSLSocket delegate;

	private final AnswerGuard guard;

	GuardedTlsSocket(SSLSocket delegate, AnswerGuard guard) {
		super(delegate);
		this.delegate = delegate;
		this.guard = guard;
	}

	@Override
	public InputStream getInputStream() throws IOException {
		return this.guard.watch(this.delegate.getInputStream());
	}

	@Override
	public void connect(SocketAddress address, int timeout) throws IOException {
		this.delegate.connect(address, timeout);
	}

	@Override
	public void connect(SocketAddress address) throws IOException {
		this.delegate.connect(address);
	}

	@Override
	public @Nullable InetAddress getInetAddress() {
		return this.delegate.getInetAddress();
	}

	@Override
	public int getPort() {
		return this.delegate.getPort();
	}

	@Override
	public boolean isConnected() {
		return this.delegate.isConnected();
	}

	@Override
	public boolean isClosed() {
		return this.delegate.isClosed();
	}

	@Override
	public OutputStream getOutputStream() throws IOException {
		return this.delegate.getOutputStream();
	}

	@Override
	public void setSoTimeout(int millis) throws SocketException {
		this.delegate.setSoTimeout(millis);
	}

	@Override
	public int getSoTimeout() throws SocketException {
		return this.delegate.getSoTimeout();
	}

	@Override
	public void setTcpNoDelay(boolean on) throws SocketException {
		this.delegate.setTcpNoDelay(on);
	}

	@Override
	public void setKeepAlive(boolean on) throws SocketException {
		this.delegate.setKeepAlive(on);
	}

	@Override
	public void close() throws IOException {
		this.delegate.close();
	}

}
