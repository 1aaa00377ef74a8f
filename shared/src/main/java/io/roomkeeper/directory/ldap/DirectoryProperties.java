package io.roomkeeper.directory.ldap;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.directory.ldap.connection.DirectoryPreset;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.failure.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds {@code roomkeeper.directory.*}, the directory to follow. A property that is not
 * set takes the preset's value. An empty property switches the feature off.
 *
 * @param url {@code ldap://} or {@code ldaps://}; several are separated by spaces or
 * commas
 * @param base the distinguished name at which the directory begins
 * @param bindDn the distinguished name to bind with
 * @param bindPassword the password of the bind name
 * @param userBase where people are, {@code base} when not set
 * @param userFilter the filter that selects people
 * @param groupBase where groups are, {@code base} when not set
 * @param groupFilter the filter that selects groups
 * @param preset the kind of server: {@code openldap}, {@code 389ds},
 * {@code active-directory}
 * @param startTls whether an {@code ldap://} connection uses StartTLS
 * @param caFile PEM certificates to trust in place of the JDK's own
 * @param connectTimeout the limit for the connection and its TLS handshake
 * @param readTimeout the limit for each answer
 * @param pageSize the number of entries per page
 * @param idAttribute the attribute that does not change when an entry is renamed; of
 * several names, the first that the server keeps
 * @param uidAttribute the name with which people sign in
 * @param mailAttribute the mail address
 * @param displayNameAttribute the displayed name; {@code cn} where it is missing
 * @param givenNameAttribute the first name
 * @param familyNameAttribute the last name
 * @param licenceAttribute the attribute that shows a licence; if empty, everyone is
 * licensed
 * @param licensedValues the values of that attribute that mean licensed
 * @param numberAttribute an existing personal meeting ID
 * @param linkAttribute an existing personal link
 */
@ConfigurationProperties("roomkeeper.directory")
record DirectoryProperties(@DefaultValue("") String url, @DefaultValue("") String base, @DefaultValue("") String bindDn,
		@DefaultValue("") String bindPassword, @Nullable String userBase, @Nullable String userFilter,
		@Nullable String groupBase, @Nullable String groupFilter, @DefaultValue("openldap") String preset,
		@DefaultValue("false") boolean startTls, @Nullable Path caFile, @DefaultValue("5s") Duration connectTimeout,
		@DefaultValue("30s") Duration readTimeout, @DefaultValue("1000") int pageSize, @Nullable String idAttribute,
		@Nullable String uidAttribute, @Nullable String mailAttribute, @Nullable String displayNameAttribute,
		@Nullable String givenNameAttribute, @Nullable String familyNameAttribute, @Nullable String licenceAttribute,
		@Nullable List<String> licensedValues, @Nullable String numberAttribute, @Nullable String linkAttribute) {

	/**
	 * Returns the settings in effect.
	 * @throws InvalidInputException if properties contradict each other or cannot be read
	 */
	DirectorySettings settings() {
		check();
		return new DirectorySettings(server(), this.base, search(this.userBase, this.userFilter, kind().userFilter()),
				search(this.groupBase, this.groupFilter, kind().groupFilter()), attributes());
	}

	private DirectoryPreset kind() {
		return DirectoryPreset.named(this.preset);
	}

	private DirectorySettings.Server server() {
		return new DirectorySettings.Server(urls(), this.bindDn, this.bindPassword, this.startTls,
				Optional.ofNullable(this.caFile), this.connectTimeout, this.readTimeout, this.pageSize,
				kind().mentionsOtherServers());
	}

	private List<String> urls() {
		return Arrays.stream(this.url.split("[\\s,]+"))
			.filter((one) -> !one.isEmpty())
			.map(DirectoryUrl::checked)
			.toList();
	}

	private DirectorySettings.Search search(@Nullable String base, @Nullable String filter, String usualFilter) {
		String chosen = orWhenBlank(filter, usualFilter).strip();
		return new DirectorySettings.Search(orWhenBlank(base, this.base),
				chosen.startsWith("(") ? chosen : "(" + chosen + ")");
	}

	private static String orWhenBlank(@Nullable String own, String usual) {
		return (own == null || own.isBlank()) ? usual : own;
	}

	private DirectorySettings.AttributeNames attributes() {
		DirectorySettings.AttributeNames usual = kind().attributes();
		return new DirectorySettings.AttributeNames(own(this.idAttribute, usual.id()),
				own(this.uidAttribute, usual.uid()), own(this.mailAttribute, usual.mail()),
				own(this.displayNameAttribute, usual.displayName()), own(this.givenNameAttribute, usual.givenName()),
				own(this.familyNameAttribute, usual.familyName()), own(this.licenceAttribute, usual.licence()),
				(this.licensedValues != null) ? this.licensedValues : usual.licensedValues(),
				own(this.numberAttribute, usual.number()), own(this.linkAttribute, usual.link()));
	}

	private static String own(@Nullable String own, String usual) {
		return (own != null) ? own.strip() : usual;
	}

	private void check() {
		List<String> urls = urls();
		boolean ldaps = urls.stream().anyMatch((one) -> one.startsWith("ldaps:"));
		require(!this.base.isBlank(), "roomkeeper.directory.base is not set",
				"Set it to where the directory begins, for example dc=example,dc=com");
		require(this.bindDn.isBlank() == this.bindPassword.isEmpty(),
				"Only one of roomkeeper.directory.bind-dn and roomkeeper.directory.bind-password is set",
				"Set both, or none to read the directory anonymously");
		require(!ldaps || urls.stream().allMatch((one) -> one.startsWith("ldaps:")),
				"roomkeeper.directory.url mixes ldap:// and ldaps://", "Use one of them for all servers");
		require(!ldaps || !this.startTls, "roomkeeper.directory.start-tls is set for an ldaps:// address",
				"Use start-tls with ldap://, or leave it out: ldaps:// is encrypted already");
		require(this.pageSize >= 1 && this.pageSize <= 100_000,
				"roomkeeper.directory.page-size is %d".formatted(this.pageSize),
				"Set ROOMKEEPER_DIRECTORY_PAGE_SIZE between 1 and 100000");
		require(this.connectTimeout.toMillis() > 0 && this.readTimeout.toMillis() > 0,
				"roomkeeper.directory.connect-timeout or read-timeout is zero or less",
				"Set both to a time above zero, for example 5s and 30s");
	}

	private static void require(boolean holds, String what, String remedy) {
		if (!holds) {
			throw new InvalidInputException(what, remedy);
		}
	}

	/** Omits the password. */
	@Override
	public String toString() {
		return "DirectoryProperties[url=%s, base=%s, bindDn=%s]".formatted(this.url, this.base, this.bindDn);
	}

}
