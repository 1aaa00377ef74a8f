package io.roomkeeper.directory.ldap;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.util.function.Supplier;

import javax.net.ServerSocketFactory;

import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An embedded directory that listens from the beginning, but starts only when somebody
 * connects. Its start takes longer than most commands, many of which never read it.
 */
public final class DirectoryOnDemand implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(DirectoryOnDemand.class);

	private final ServerSocketChannel channel;

	private final Selector firstConnection;

	private final String base;

	private final Supplier<String> ldif;

	private final String password = EmbeddedDirectory.newPassword();

	private @Nullable EmbeddedDirectory started;

	private boolean closed;

	private DirectoryOnDemand(ServerSocketChannel channel, Selector firstConnection, String base,
			Supplier<String> ldif) {
		this.channel = channel;
		this.firstConnection = firstConnection;
		this.base = base;
		this.ldif = ldif;
	}

	/**
	 * Listens on a free port of the loopback address.
	 * @param base the distinguished name above all entries
	 * @param ldif returns the entries, parents first
	 */
	public static DirectoryOnDemand listen(String base, Supplier<String> ldif) {
		try {
			ServerSocketChannel channel = ServerSocketChannel.open();
			channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
			channel.configureBlocking(false);
			Selector selector = Selector.open();
			channel.register(selector, SelectionKey.OP_ACCEPT);
			DirectoryOnDemand directory = new DirectoryOnDemand(channel, selector, base, ldif);
			Thread.ofPlatform().name("embedded-directory").daemon().start(directory::startWhenAsked);
			return directory;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns settings to read this directory. */
	public DirectorySettings settings() {
		return EmbeddedDirectory.settings(this.channel.socket().getLocalPort(), this.base, this.password);
	}

	/**
	 * The first connection stays in the queue of the socket until the server accepts it.
	 */
	private void startWhenAsked() {
		try {
			this.firstConnection.select();
			this.firstConnection.close();
			start();
		}
		catch (IOException | RuntimeException ex) {
			log.error("The embedded directory did not start", ex);
			close();
		}
	}

	private synchronized void start() throws IOException {
		if (!this.closed) {
			this.channel.configureBlocking(true);
			this.started = EmbeddedDirectory.start(this.base, new StringReader(this.ldif.get()), this.password,
					new OpenSocket(this.channel.socket()));
		}
	}

	/** Stops the server and closes every connection to it. */
	@Override
	public synchronized void close() {
		this.closed = true;
		this.firstConnection.wakeup();
		if (this.started != null) {
			this.started.close();
		}
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			log.debug("A socket could not be closed", ex);
		}
	}

	/** Returns a socket that is already bound. */
	private static final class OpenSocket extends ServerSocketFactory {

		private final ServerSocket socket;

		OpenSocket(ServerSocket socket) {
			this.socket = socket;
		}

		@Override
		public ServerSocket createServerSocket(int port) {
			return this.socket;
		}

		@Override
		public ServerSocket createServerSocket(int port, int backlog) {
			return this.socket;
		}

		@Override
		public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
			return this.socket;
		}

	}

}
