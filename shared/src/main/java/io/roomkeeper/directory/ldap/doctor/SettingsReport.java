package io.roomkeeper.directory.ldap.doctor;

import java.util.LinkedHashMap;
import java.util.Map;

import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.directory.ldap.connection.DirectorySettings.AttributeNames;

/** Describes the directory settings without the password. */
final class SettingsReport {

	private final DirectorySettings settings;

	private final Map<String, String> facts = new LinkedHashMap<>();

	SettingsReport(DirectorySettings settings) {
		this.settings = settings;
	}

	Map<String, String> facts() {
		DirectorySettings.Server server = this.settings.server();
		put("url", String.join(" ", server.urls()));
		put("base", this.settings.base());
		put("bind-dn", server.bindDn());
		put("bind-password", server.bindPassword().isEmpty() ? "" : "••••••••");
		put("start-tls", Boolean.toString(server.startTls()));
		put("ca-file", server.caFile().map(Object::toString).orElse(""));
		put("user-base", this.settings.users().base());
		put("user-filter", this.settings.users().filter());
		put("group-base", this.settings.groups().base());
		put("group-filter", this.settings.groups().filter());
		attributes(this.settings.attributes());
		put("page-size", Integer.toString(server.pageSize()));
		put("connect-timeout", server.connectTimeout().toSeconds() + "s");
		put("read-timeout", server.readTimeout().toSeconds() + "s");
		return this.facts;
	}

	private void attributes(AttributeNames names) {
		put("id-attribute", names.id());
		put("uid-attribute", names.uid());
		put("mail-attribute", names.mail());
		put("display-name-attribute", names.displayName());
		put("given-name-attribute", names.givenName());
		put("family-name-attribute", names.familyName());
		put("licence-attribute", names.licence());
		put("licensed-values", String.join(", ", names.licensedValues()));
		put("number-attribute", names.number());
		put("link-attribute", names.link());
	}

	private void put(String key, String value) {
		this.facts.put("roomkeeper.directory." + key, value.isEmpty() ? "–" : value);
	}

}
