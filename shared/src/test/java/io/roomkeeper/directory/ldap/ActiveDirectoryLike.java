package io.roomkeeper.directory.ldap;

import java.io.BufferedReader;
import java.io.StringReader;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchEntry;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchResult;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ReadOnlySearchRequest;
import com.unboundid.ldap.sdk.SearchResultReference;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldif.LDIFReader;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.directory.ldap.doctor.LdapDoctor;

/**
 * A server in this process that keeps and gives entries as Active Directory does: binary
 * identities, flags, primary groups, and members in ranges of three.
 */
final class ActiveDirectoryLike implements AutoCloseable {

	static final String BASE = "dc=corp,dc=example";

	private static final int RANGE = 3;

	private static final String SERVICE = "cn=NTDS Settings,cn=DC1," + BASE;

	private final InMemoryDirectoryServer server;

	private final Controller controller;

	private ActiveDirectoryLike(InMemoryDirectoryServer server, Controller controller) {
		this.server = server;
		this.controller = controller;
	}

	static ActiveDirectoryLike start(String ldif) {
		try {
			InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
			config.setSchema(null);
			config.addAdditionalBindCredentials("cn=reader", OpenLdapServer.PASSWORD);
			config.addInMemoryOperationInterceptor(new Ranges());
			Controller controller = new Controller();
			config.addInMemoryOperationInterceptor(controller);
			config.addInMemoryOperationInterceptor(new OtherServers());
			config.setListenerConfigs(
					InMemoryListenerConfig.createLDAPConfig("loopback", InetAddress.getLoopbackAddress(), 0, null));
			InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
			server.importFromLDIF(true, new LDIFReader(new BufferedReader(
					new StringReader("dn: " + BASE + "\nobjectClass: domain\ndc: corp\n\n" + controllers() + ldif))));
			server.startListening();
			return new ActiveDirectoryLike(server, controller);
		}
		catch (LDAPException ex) {
			throw new IllegalStateException(ex);
		}
	}

	LdapUserDirectory directory() {
		return new LdapUserDirectory(settings());
	}

	LdapDoctor doctor() {
		return new LdapDoctor(settings(), directory());
	}

	private DirectorySettings settings() {
		return TestSettings.of(Map.of("roomkeeper.directory.preset", "active-directory", "roomkeeper.directory.url",
				"ldap://127.0.0.1:" + this.server.getListenPort(), "roomkeeper.directory.base", BASE,
				"roomkeeper.directory.bind-dn", "cn=reader", "roomkeeper.directory.bind-password",
				OpenLdapServer.PASSWORD, "roomkeeper.directory.page-size", "2"));
	}

	private static String controllers() {
		return "dn: cn=DC1,%1$s\nobjectClass: server\ncn: DC1\n\ndn: %2$s\nobjectClass: nTDSDSA\ncn: NTDS Settings\n\n"
			.formatted(BASE, SERVICE);
	}

	/** Sets the number of committed updates. */
	void committed(long updates) {
		this.controller.updates.set(updates);
	}

	/** Behaves as after a change of controller or a restore from a backup. */
	void becomesAnother() {
		this.controller.invocation.incrementAndGet();
	}

	/** Applies LDIF change records, which contain the number of the update. */
	void change(String ldif) {
		LdifChanges.apply(ldif, this.server);
	}

	/** A person; the number is that of the SID. */
	static String person(String name, int domain, int number, int primaryGroup, int flags) {
		return """
				dn: cn=%1$s,%2$s
				objectClass: user
				objectCategory: person
				cn: %1$s
				sAMAccountName: %1$s
				userPrincipalName: %1$s.principal@corp.example
				userPassword: secret of %1$s
				userAccountControl: %3$d
				primaryGroupID: %4$d
				objectGUID:: %5$s
				objectSid:: %6$s

				""".formatted(name, BASE, flags, primaryGroup, guid(number), sid(domain, number));
	}

	/** A group that lists these people. */
	static String group(String name, int number, String... members) {
		StringBuilder ldif = new StringBuilder("""
				dn: cn=%1$s,%2$s
				objectClass: group
				cn: %1$s
				objectGUID:: %3$s
				objectSid:: %4$s
				""".formatted(name, BASE, guid(number), sid(1, number)));
		Arrays.stream(members).forEach((member) -> ldif.append("member: ").append(dn(member)).append('\n'));
		return ldif.append('\n').toString();
	}

	static String dn(String name) {
		return "cn=" + name + "," + BASE;
	}

	/** The bytes of a GUID whose text begins with 00112233-4455-6677-8899-aabb. */
	private static String guid(int number) {
		byte[] first = HexFormat.of().parseHex("33221100554477668899aabb");
		return Base64.getEncoder().encodeToString(ByteBuffer.allocate(16).put(first).putInt(number).array());
	}

	private static String sid(int domain, int number) {
		byte[] authority = HexFormat.of().parseHex("010500000000000515000000");
		return Base64.getEncoder()
			.encodeToString(ByteBuffer.allocate(28)
				.order(ByteOrder.LITTLE_ENDIAN)
				.put(authority)
				.putInt(domain)
				.putInt(7)
				.putInt(7)
				.putInt(number)
				.array());
	}

	@Override
	public void close() {
		this.server.shutDown(true);
	}

	/**
	 * Returns the entry in which a controller describes itself. Update numbers must have
	 * six digits, because the server compares them as text.
	 */
	private static final class Controller extends InMemoryOperationInterceptor {

		private final AtomicLong updates = new AtomicLong(100_000);

		private final AtomicInteger invocation = new AtomicInteger(1);

		@Override
		public void processSearchEntry(InMemoryInterceptedSearchEntry result) {
			Entry entry = result.getSearchEntry().duplicate();
			if (entry.getDN().isEmpty()) {
				entry.setAttribute("highestCommittedUSN", this.updates.toString());
				entry.setAttribute("dsServiceName", SERVICE);
				result.setSearchEntry(entry);
			}
			else if (entry.getDN().equals(SERVICE)) {
				entry.setAttribute(new Attribute("invocationId", new byte[] { -128, this.invocation.byteValue(), 7 }));
				result.setSearchEntry(entry);
			}
		}

	}

	/**
	 * Returns references to other servers for searches of the whole domain that do not
	 * suppress them.
	 */
	private static final class OtherServers extends InMemoryOperationInterceptor {

		@Override
		public void processSearchResult(InMemoryInterceptedSearchResult result) {
			ReadOnlySearchRequest search = result.getRequest();
			boolean whole = search.getScope().equals(SearchScope.SUB) && search.getBaseDN().equalsIgnoreCase(BASE);
			if (whole && search.getControl("1.2.840.113556.1.4.1339") == null) {
				try {
					result.sendSearchReference(
							new SearchResultReference(new String[] { "ldap://zones.example/DC=Zones," + BASE }, null));
				}
				catch (LDAPException ex) {
					throw new IllegalStateException(ex);
				}
			}
		}

	}

	private static final class Ranges extends InMemoryOperationInterceptor {

		private final Map<String, String[]> members = new ConcurrentHashMap<>();

		@Override
		public void processSearchEntry(InMemoryInterceptedSearchEntry result) {
			for (String asked : result.getRequest().getAttributeList()) {
				if (asked.equals("member")) {
					give(result, 0);
				}
				else if (asked.startsWith("member;range=")) {
					give(result, Integer.parseInt(asked.replaceAll("member;range=(\\d+)-\\*", "$1")));
				}
			}
		}

		private void give(InMemoryInterceptedSearchEntry result, int first) {
			Entry entry = result.getSearchEntry().duplicate();
			String[] all = stored(result, entry.getDN());
			if (all.length <= RANGE) {
				return;
			}
			int end = Math.min(first + RANGE, all.length);
			entry.removeAttribute("member");
			entry.addAttribute(new Attribute(
					"member;range=%d-%s".formatted(first, (end == all.length) ? "*" : Integer.toString(end - 1)),
					Arrays.copyOfRange(all, first, end)));
			result.setSearchEntry(entry);
		}

		/**
		 * A search for a range returns no attribute of all members; the search before it
		 * did.
		 */
		private String[] stored(InMemoryInterceptedSearchEntry result, String dn) {
			String[] held = result.getSearchEntry().getAttributeValues("member");
			if (held != null) {
				this.members.put(dn, held);
			}
			return this.members.getOrDefault(dn, new String[0]);
		}

	}

}
