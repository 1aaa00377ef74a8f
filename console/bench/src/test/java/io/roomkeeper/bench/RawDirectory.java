package io.roomkeeper.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;

/** Reads a directory page by page and does nothing else. */
final class RawDirectory {

	private static final int PAGE = 1_000;

	private static final int GROUPS_PAGE = 20;

	private final Map<String, String> directory;

	RawDirectory(Map<String, String> directory) {
		this.directory = directory;
	}

	/** Reads everybody, with the attributes that Roomkeeper asks for. */
	void people(Consumer<Person> each) {
		read("(objectClass=inetOrgPerson)", PAGE,
				(entry) -> each.accept(new Person(entry.getDN(), text(entry, "entryUUID"), text(entry, "uid"),
						text(entry, "displayName"), text(entry, "givenName"), text(entry, "sn"), text(entry, "mail"),
						text(entry, "employeeType"))),
				"entryUUID", "uid", "mail", "displayName", "cn", "givenName", "sn", "employeeType");
	}

	/** Reads all groups with their members. */
	void groups(Consumer<Group> each) {
		read("(objectClass=groupOfNames)", GROUPS_PAGE, (entry) -> each.accept(new Group(entry.getDN(),
				text(entry, "entryUUID"), text(entry, "cn"), Arrays.asList(entry.getAttributeValues("member")))),
				"entryUUID", "cn", "member");
	}

	/** Reads everything, keeps nothing, and returns the duration in nanoseconds. */
	long time() {
		long begin = System.nanoTime();
		long[] seen = { 0 };
		people((person) -> seen[0] += person.uid().length());
		groups((group) -> seen[0] += group.members().size());
		if (seen[0] == 0) {
			throw new IllegalStateException("The directory is empty");
		}
		return System.nanoTime() - begin;
	}

	private void read(String filter, int page, Consumer<Entry> each, String... attributes) {
		URI url = URI.create(setting("url"));
		LDAPConnectionOptions options = new LDAPConnectionOptions();
		options.setMaxMessageSize(0);
		try (LDAPConnection connection = new LDAPConnection(options, url.getHost(), url.getPort(), setting("bind-dn"),
				setting("bind-password"))) {
			ASN1OctetString cookie = null;
			do {
				SearchRequest request = new SearchRequest(setting("base"), SearchScope.SUB, filter, attributes);
				request.addControl(new SimplePagedResultsControl(page, cookie));
				SearchResult result = connection.search(request);
				new ArrayList<>(result.getSearchEntries()).forEach(each);
				SimplePagedResultsControl answer = SimplePagedResultsControl.get(result);
				cookie = (answer != null && answer.moreResultsToReturn()) ? answer.getCookie() : null;
			}
			while (cookie != null);
		}
		catch (LDAPException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String setting(String name) {
		return this.directory.getOrDefault("roomkeeper.directory." + name, "");
	}

	private static String text(Entry entry, String attribute) {
		String value = entry.getAttributeValue(attribute);
		return (value != null) ? value : "";
	}

	/** A person as the directory returns it. */
	record Person(String dn, String id, String uid, String displayName, String givenName, String familyName,
			String mail, String licence) {

	}

	/** A group as the directory returns it. */
	record Group(String dn, String id, String name, List<String> members) {

	}

}
