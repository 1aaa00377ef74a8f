package io.roomkeeper.directory.ldap.connection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Converts the identity that Active Directory stores as bytes. */
final class ActiveDirectoryId {

	/** The attribute with the identity. */
	static final String ATTRIBUTE = "objectGUID";

	private static final int LENGTH = 16;

	private ActiveDirectoryId() {
	}

	/**
	 * Returns the text of a GUID. Its first three fields are stored with the last byte
	 * first (MS-DTYP section 2.3.4.2).
	 */
	static String text(byte[] guid) throws UnusableEntryException {
		if (guid.length != LENGTH) {
			throw new UnusableEntryException(
					Message.of("entry.guid", Argument.text(ATTRIBUTE), Argument.number(guid.length)));
		}
		ByteBuffer fields = ByteBuffer.wrap(guid).order(ByteOrder.LITTLE_ENDIAN);
		long first = Integer.toUnsignedLong(fields.getInt());
		long second = Short.toUnsignedLong(fields.getShort());
		long third = Short.toUnsignedLong(fields.getShort());
		long rest = fields.order(ByteOrder.BIG_ENDIAN).getLong();
		return new UUID(first << 32 | second << 16 | third, rest).toString();
	}

}
