package io.roomkeeper.directory.ldap.connection;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.directory.Fingerprint;

/**
 * How the directory is reached and read, with every default filled in.
 *
 * @param location where it is, for messages and for telling two directories apart,
 * without secrets
 * @param server the machine and how to talk to it
 * @param base where the directory begins, a distinguished name
 * @param users where people are, and which entries are people
 * @param groups where groups are, and which entries are groups
 * @param attributes what is read of an entry
 */
public record DirectorySettings(String location, Server server, String base, Search users, Search groups,
		AttributeNames attributes) {

	/** A directory that is known by its addresses and its base. */
	public DirectorySettings(Server server, String base, Search users, Search groups, AttributeNames attributes) {
		this(String.join(" ", server.urls()) + " base '" + base + "'", server, base, users, groups, attributes);
	}

	/** A fingerprint of what is read: as whom, from where, by which filters and names. */
	public long scope() {
		Fingerprint scope = Fingerprint.start().add(this.location).add(this.server.bindDn());
		List.of(this.users, this.groups).forEach((part) -> scope.add(part.base()).add(part.filter()));
		return scope.add(this.attributes.toString()).value();
	}

	/**
	 * A directory server, or several that hold the same.
	 *
	 * @param urls {@code ldap://} or {@code ldaps://} addresses, tried in this order
	 * @param bindDn whom to read the directory as; empty to read it anonymously
	 * @param bindPassword their password
	 * @param startTls whether an {@code ldap://} connection turns to TLS before anything
	 * is said
	 * @param caFile PEM certificates to trust in place of the JDK's own
	 * @param connectTimeout for the connection and its TLS handshake
	 * @param readTimeout for each answer
	 * @param pageSize how many entries to ask for at a time
	 * @param mentionsOtherServers whether it has to be asked to keep to what it holds
	 */
	public record Server(List<String> urls, String bindDn, String bindPassword, boolean startTls, Optional<Path> caFile,
			Duration connectTimeout, Duration readTimeout, int pageSize, boolean mentionsOtherServers) {

		public Server {
			urls = List.copyOf(urls);
		}

		/** Whether the connection is encrypted from its first byte. */
		public boolean tlsFromTheStart() {
			return this.urls.getFirst().startsWith("ldaps:");
		}

		/** Leaves the password out. */
		@Override
		public String toString() {
			return "Server[urls=%s, bindDn=%s, startTls=%s, caFile=%s]".formatted(this.urls, this.bindDn, this.startTls,
					this.caFile);
		}

	}

	/**
	 * Part of the directory.
	 *
	 * @param base the distinguished name below which to look
	 * @param filter RFC 4515, with its parentheses
	 */
	public record Search(String base, String filter) {

	}

	/**
	 * Which attributes hold what. An empty name means that the directory does not hold
	 * it.
	 *
	 * @param id what stays the same when an entry is renamed; of several names, with
	 * spaces between, the first that the server keeps
	 * @param uid what people sign in with
	 * @param mail their address
	 * @param displayName how they are shown
	 * @param givenName their first name
	 * @param familyName their last name
	 * @param licence what they may use; when empty, everyone is licensed
	 * @param licensedValues the values of it that mean licensed, compared without case
	 * @param number a personal meeting ID they have already
	 * @param link a personal link they have already
	 */
	public record AttributeNames(String id, String uid, String mail, String displayName, String givenName,
			String familyName, String licence, List<String> licensedValues, String number, String link) {

		public AttributeNames {
			licensedValues = List.copyOf(licensedValues);
		}

		/** The same, with the one attribute that the server keeps. */
		public AttributeNames withId(String found) {
			return new AttributeNames(found, this.uid, this.mail, this.displayName, this.givenName, this.familyName,
					this.licence, this.licensedValues, this.number, this.link);
		}

	}

}
