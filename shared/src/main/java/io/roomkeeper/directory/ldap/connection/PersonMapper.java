package io.roomkeeper.directory.ldap.connection;

import java.util.List;
import java.util.Optional;

import javax.naming.NamingException;
import javax.naming.directory.Attribute;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.NameValues;
import io.roomkeeper.directory.PersonAliases;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.intake.ValueKind;
import org.jspecify.annotations.Nullable;

/** Converts an entry to a person. */
public final class PersonMapper implements EntryMapper<DirectoryUser> {

	private static final String COMMON_NAME = "cn";

	/** The attribute with the flags of an Active Directory account. */
	private static final String ACCOUNT_CONTROL = "userAccountControl";

	/** The flag of a disabled account (MS-ADTS section 2.2.16). */
	private static final int DISABLED = 2;

	/** The attribute that marks an inactive account in 389 Directory Server. */
	private static final String ACCOUNT_LOCK = "nsAccountLock";

	private final DirectorySettings.AttributeNames names;

	public PersonMapper(DirectorySettings.AttributeNames names) {
		this.names = names;
	}

	@Override
	public List<String> attributes() {
		return EntryMapper.attributes(this.names.id(), this.names.uid(), this.names.mail(), this.names.displayName(),
				COMMON_NAME, this.names.givenName(), this.names.familyName(), this.names.licence(), this.names.number(),
				this.names.link(), ACCOUNT_CONTROL, ACCOUNT_LOCK);
	}

	@Override
	public boolean absent(Entry entry) throws NamingException {
		@Nullable Attribute control = entry.attribute(ACCOUNT_CONTROL);
		@Nullable Attribute lock = entry.attribute(ACCOUNT_LOCK);
		boolean disabled = control != null && control.size() > 0 && control.get() instanceof String flags
				&& flags.matches("-?\\d{1,10}") && (Long.parseLong(flags) & DISABLED) != 0;
		return disabled || (lock != null && lock.size() > 0 && "true".equalsIgnoreCase(String.valueOf(lock.get())));
	}

	@Override
	public Optional<DirectoryId> identity(Entry entry) throws NamingException {
		return EntryMapper.identity(entry, this.names.id());
	}

	@Override
	public DirectoryUser map(Entry entry) throws UnusableEntryException, NamingException {
		entry.checkName();
		NameValues uids = entry.requiredValues(this.names.uid(), ValueKind.UID);
		NameValues mails = entry.values(this.names.mail(), ValueKind.MAIL);
		NameValues displayNames = displayNames(entry);
		String uid = entry.meant(uids);
		Optional<String> mail = mails.chosen(entry.dn(), Optional.empty());
		String displayName = displayNames.chosen(entry.dn(), Optional.empty()).orElse(uid);
		return new DirectoryUser(EntryMapper.id(entry, this.names.id()), entry.dn(), new Uid(uid), displayName,
				entry.first(this.names.givenName(), ValueKind.PERSON_NAME).orElse(""),
				entry.first(this.names.familyName(), ValueKind.PERSON_NAME).orElse(""), mail, licence(entry),
				entry.first(this.names.number(), ValueKind.ROOM_NUMBER),
				entry.first(this.names.link(), ValueKind.ROOM_LINK), new PersonAliases(uids.without(uid),
						mails.without(mail.orElse("")), displayNames.without(displayName)));
	}

	private NameValues displayNames(Entry entry) throws NamingException {
		NameValues own = entry.values(this.names.displayName(), ValueKind.DISPLAY_NAME);
		return own.all().isEmpty() ? entry.values(COMMON_NAME, ValueKind.DISPLAY_NAME) : own;
	}

	private Licence licence(Entry entry) throws NamingException {
		if (this.names.licence().isEmpty()) {
			return Licence.LICENSED;
		}
		for (String value : entry.texts(this.names.licence())) {
			for (String licensed : this.names.licensedValues()) {
				if (value.equalsIgnoreCase(licensed)) {
					return Licence.LICENSED;
				}
			}
		}
		return Licence.BASIC;
	}

}
