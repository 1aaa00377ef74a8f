package io.roomkeeper.directory.ldap;

import java.util.List;
import java.util.Optional;

import javax.naming.NamingException;
import javax.naming.directory.Attribute;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.intake.ValueKind;

/** Reads a person. */
final class PersonMapper implements EntryMapper<DirectoryUser> {

	private static final String COMMON_NAME = "cn";

	/** Flags of an account in Active Directory. */
	private static final String ACCOUNT_CONTROL = "userAccountControl";

	/** The flag of an account that is disabled (MS-ADTS section 2.2.16). */
	private static final int DISABLED = 2;

	/** Whether an account is inactive in 389 Directory Server. */
	private static final String ACCOUNT_LOCK = "nsAccountLock";

	private final DirectorySettings.AttributeNames names;

	PersonMapper(DirectorySettings.AttributeNames names) {
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
		Attribute control = entry.attributes().get(ACCOUNT_CONTROL);
		Attribute lock = entry.attributes().get(ACCOUNT_LOCK);
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
		Uid uid = new Uid(entry.required(this.names.uid(), ValueKind.UID));
		return new DirectoryUser(EntryMapper.id(entry, this.names.id()), entry.dn(), uid, displayName(entry, uid),
				entry.first(this.names.givenName(), ValueKind.PERSON_NAME).orElse(""),
				entry.first(this.names.familyName(), ValueKind.PERSON_NAME).orElse(""),
				entry.first(this.names.mail(), ValueKind.MAIL), licence(entry),
				entry.first(this.names.number(), ValueKind.ROOM_NUMBER),
				entry.first(this.names.link(), ValueKind.ROOM_LINK));
	}

	private String displayName(Entry entry, Uid uid) throws NamingException {
		Optional<String> own = entry.first(this.names.displayName(), ValueKind.DISPLAY_NAME);
		return own.isPresent() ? own.get() : entry.first(COMMON_NAME, ValueKind.DISPLAY_NAME).orElse(uid.value());
	}

	private Licence licence(Entry entry) throws NamingException {
		if (this.names.licence().isEmpty()) {
			return Licence.LICENSED;
		}
		boolean licensed = entry.texts(this.names.licence())
			.stream()
			.anyMatch((value) -> this.names.licensedValues().stream().anyMatch(value::equalsIgnoreCase));
		return licensed ? Licence.LICENSED : Licence.BASIC;
	}

}
