package io.roomkeeper.sample;

import java.util.List;

import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.directory.ldap.connection.DirectorySettings.AttributeNames;
import io.roomkeeper.directory.ldap.connection.DirectorySettings.Search;

/** Creates the settings to read the sample's entries. */
final class SampleDirectorySettings {

	/** The location without the port, which differs at every start. */
	private static final String LOCATION = "sample organisation base '" + SampleOrganisation.BASE + "'";

	private SampleDirectorySettings() {
	}

	/**
	 * Returns the settings of an embedded directory with the sample's units and
	 * attributes.
	 */
	static DirectorySettings of(DirectorySettings usual) {
		AttributeNames names = usual.attributes();
		AttributeNames attributes = new AttributeNames(names.id(), names.uid(), names.mail(), names.displayName(),
				names.givenName(), names.familyName(), SampleOrganisation.LICENCE_ATTRIBUTE,
				List.of(SampleOrganisation.LICENSED), names.number(), SampleOrganisation.LINK_ATTRIBUTE);
		return new DirectorySettings(LOCATION, usual.server(), usual.base(),
				new Search(SampleOrganisation.PEOPLE, usual.users().filter()),
				new Search(SampleOrganisation.GROUPS, usual.groups().filter()), attributes);
	}

}
