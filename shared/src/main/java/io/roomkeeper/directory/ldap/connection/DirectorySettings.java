package io.roomkeeper.directory.ldap.connection;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.directory.Fingerprint;

/**
 * The settings to reach and read the directory, with every default filled in.
 *
 * @param location the addresses and base without secrets; appears in messages and
 * identifies the directory
 * @param server the server and its connection options
 * @param base the distinguished name at which the directory begins
 * @param users where to find people
 * @param groups where to find groups
 * @param attributes which attributes to read
 */
public record DirectorySettings(String location, Server server, String base, Search users, Search groups,
		AttributeNames attributes) {

	/** Creates settings whose location consists of addresses and base. */
	public DirectorySettings(Server server, String base, Search users, Search groups, AttributeNames attributes) {
		this(String.join(" ", server.urls()) + " base '" + base + "'", server, base, users, groups, attributes);
	}

	/**
	 * Returns a fingerprint of everything that decides what is read: the bind name,
	 * bases, filters and attributes.
	 */
	public long scope() {
		Fingerprint scope = Fingerprint.start().add(this.location).add(this.server.bindDn());
		List.of(this.users, this.groups).forEach((part) -> scope.add(part.base()).add(part.filter()));
		return scope.add(this.attributes.toString()).value();
	}

	/**
	 * A directory server, or several with the same contents.
	 *
	 * @param urls {@code ldap://} or {@code ldaps://} addresses, tried in this order
	 * @param bindDn the distinguished name to bind with; empty to read anonymously
	 * @param bindPassword the password of the bind name
	 * @param startTls whether an {@code ldap://} connection uses StartTLS before any
	 * other request
	 * @param caFile PEM certificates to trust in place of the JDK's own
	 * @param connectTimeout the limit for the connection and its TLS handshake
	 * @param readTimeout the limit for each answer
	 * @param pageSize the number of entries per page
	 * @param mentionsOtherServers whether requests must suppress references to other
	 * servers
	 */
	public record Server(List<String> urls, String bindDn, String bindPassword, boolean startTls, Optional<Path> caFile,
			Duration connectTimeout, Duration readTimeout, int pageSize, boolean mentionsOtherServers) {

		public Server {
			urls = List.copyOf(urls);
		}

		/** Returns whether the connection is encrypted from its first byte. */
		public boolean tlsFromTheStart() {
			return this.urls.getFirst().startsWith("ldaps:");
		}

		/** Omits the password. */
		@Override
		public String toString() {
			return "Server[urls=%s, bindDn=%s, startTls=%s, caFile=%s]".formatted(this.urls, this.bindDn, this.startTls,
					this.caFile);
		}

	}

	/**
	 * Part of the directory.
	 *
	 * @param base the distinguished name below which to search
	 * @param filter the filter (RFC 4515), with its parentheses
	 */
	public record Search(String base, String filter) {

	}

	/**
	 * The names of the attributes to read. An empty name means that the directory has no
	 * such attribute.
	 *
	 * @param id the identity, which does not change when an entry is renamed; of several
	 * names, separated by spaces, the first that the server keeps
	 * @param uid the name with which people sign in
	 * @param mail the mail address
	 * @param displayName the displayed name
	 * @param givenName the first name
	 * @param familyName the last name
	 * @param licence the attribute that shows a licence; if empty, everyone is licensed
	 * @param licensedValues the values that mean licensed, regardless of case
	 * @param number an existing personal meeting ID
	 * @param link an existing personal link
	 */
	public record AttributeNames(String id, String uid, String mail, String displayName, String givenName,
			String familyName, String licence, List<String> licensedValues, String number, String link) {

		public AttributeNames {
			licensedValues = List.copyOf(licensedValues);
		}

		/** Returns these names with the identity attribute that the server keeps. */
		public AttributeNames withId(String found) {
			return new AttributeNames(found, this.uid, this.mail, this.displayName, this.givenName, this.familyName,
					this.licence, this.licensedValues, this.number, this.link);
		}

	}

}
