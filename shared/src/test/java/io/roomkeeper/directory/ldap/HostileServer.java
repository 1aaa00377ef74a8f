package io.roomkeeper.directory.ldap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.asn1.ASN1StreamReader;
import com.unboundid.ldap.protocol.BindResponseProtocolOp;
import com.unboundid.ldap.protocol.LDAPMessage;
import com.unboundid.ldap.protocol.SearchResultDoneProtocolOp;
import com.unboundid.ldap.protocol.SearchResultEntryProtocolOp;
import com.unboundid.ldap.protocol.SearchResultReferenceProtocolOp;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Control;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import io.roomkeeper.directory.ldap.connection.AnswerBounds;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;

/**
 * An LDAP server on the loopback address. It accepts every sign-in and sends configurable
 * bad responses to searches.
 */
final class HostileServer implements AutoCloseable {

	private final ServerSocket listener;

	private final Misbehaviour misbehaviour;

	private final CountDownLatch closed = new CountDownLatch(1);

	private HostileServer(ServerSocket listener, Misbehaviour misbehaviour) {
		this.listener = listener;
		this.misbehaviour = misbehaviour;
	}

	static HostileServer start(Misbehaviour misbehaviour) {
		try {
			HostileServer server = new HostileServer(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()),
					misbehaviour);
			Thread.ofVirtual().start(server::serve);
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns a directory that reads from it without retries, with small limits and pages
	 * of two entries.
	 */
	LdapUserDirectory directory() {
		return directory("openldap", "roomkeeper.directory.id-attribute", "entryUUID");
	}

	LdapUserDirectory directory(String preset, String... more) {
		Map<String, String> properties = new HashMap<>(Map.of("roomkeeper.directory.preset", preset,
				"roomkeeper.directory.url", "ldap://127.0.0.1:" + this.listener.getLocalPort(),
				"roomkeeper.directory.base", SmallOrganisation.BASE, "roomkeeper.directory.bind-dn", "cn=reader",
				"roomkeeper.directory.bind-password", OpenLdapServer.PASSWORD, "roomkeeper.directory.read-timeout",
				"700ms", "roomkeeper.directory.page-size", "2"));
		for (int i = 0; i < more.length; i += 2) {
			properties.put(more[i], more[i + 1]);
		}
		DirectorySettings settings = TestSettings.of(properties);
		return new LdapUserDirectory(settings, new AnswerBounds(1 << 20, Duration.ofMillis(1500), 1000, 50));
	}

	private void serve() {
		while (!this.listener.isClosed()) {
			try (Socket socket = this.listener.accept()) {
				socket.setTcpNoDelay(true);
				converse(socket.getInputStream(), new Answer(socket.getOutputStream()));
			}
			catch (IOException | LDAPException _) {
				// The client has closed the connection, as the test expects.
			}
		}
	}

	private void converse(InputStream in, Answer answer) throws IOException, LDAPException {
		ASN1StreamReader requests = new ASN1StreamReader(in);
		int searches = 0;
		for (LDAPMessage request = read(requests); request != null; request = read(requests)) {
			answer.id = request.getMessageID();
			switch (request.getProtocolOpType()) {
				case 0x60 -> answer
					.message(new LDAPMessage(answer.id, new BindResponseProtocolOp(0, null, null, List.of(), null)));
				case 0x63 -> this.misbehaviour.answer(searches++, answer);
				default -> {
				}
			}
		}
	}

	@SuppressWarnings("NullAway")
	private static LDAPMessage read(ASN1StreamReader requests) throws LDAPException {
		return LDAPMessage.readFrom(requests, true);
	}

	@Override
	public void close() {
		try {
			this.closed.countDown();
			this.listener.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the server does instead of responding. */
	interface Misbehaviour {

		/** Answers the search of this number, from 0 in each connection. */
		void answer(int search, Answer answer) throws IOException;

	}

	/** The responses that it can send. */
	final class Answer {

		private final OutputStream out;

		private int id;

		private Answer(OutputStream out) {
			this.out = out;
		}

		Answer bytes(byte... bytes) throws IOException {
			this.out.write(bytes);
			this.out.flush();
			return this;
		}

		private Answer message(LDAPMessage message) throws IOException {
			return bytes(message.encode().encode());
		}

		Answer person(String uid, Attribute... more) throws IOException {
			List<Attribute> attributes = new ArrayList<>(
					List.of(new Attribute("uid", uid), new Attribute("entryUUID", "id-" + uid)));
			attributes.addAll(Arrays.asList(more));
			return entry(uid, attributes.toArray(Attribute[]::new));
		}

		Answer entry(String name, Attribute... attributes) throws IOException {
			return entryAt("cn=" + name + "," + SmallOrganisation.BASE, attributes);
		}

		/**
		 * Returns an entry with this text as its name, whether it is a distinguished name
		 * or not.
		 */
		Answer entryAt(String dn, Attribute... attributes) throws IOException {
			return message(new LDAPMessage(this.id, new SearchResultEntryProtocolOp(dn, Arrays.asList(attributes))));
		}

		Answer useless(String name) throws IOException {
			return message(new LDAPMessage(this.id,
					new SearchResultEntryProtocolOp("cn=" + name + "," + SmallOrganisation.BASE, List.of())));
		}

		Answer reference(String url) throws IOException {
			return message(new LDAPMessage(this.id, new SearchResultReferenceProtocolOp(List.of(url))));
		}

		/** Ends a page; more follow unless the cookie is empty. */
		Answer page(String cookie) throws IOException {
			return done(new SimplePagedResultsControl(0, new ASN1OctetString(cookie), false));
		}

		Answer done(Control... controls) throws IOException {
			return message(
					new LDAPMessage(this.id, new SearchResultDoneProtocolOp(0, null, null, List.of()), controls));
		}

		/**
		 * Sends nothing for a while; returns false if the server was closed meanwhile.
		 */
		boolean pause(Duration time) {
			try {
				return !HostileServer.this.closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
