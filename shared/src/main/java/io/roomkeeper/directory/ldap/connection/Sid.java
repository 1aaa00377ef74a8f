package io.roomkeeper.directory.ldap.connection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import javax.naming.NamingException;

/**
 * A security identifier of Active Directory (MS-DTYP section 2.4.2): a domain and a
 * number within it.
 *
 * @param domain all bytes but the last four, in hexadecimal
 * @param number the last four bytes
 */
public record Sid(String domain, long number) {

	/** The attribute with the identifier. */
	public static final String ATTRIBUTE = "objectSid";

	/** The attribute of a person with the number of the primary group. */
	public static final String PRIMARY_GROUP = "primaryGroupID";

	private static final int SHORTEST = 12;

	/** Returns the identifier of an entry; empty if it has none. */
	public static Optional<Sid> of(Entry entry) throws NamingException {
		return entry.bytes(ATTRIBUTE).filter((bytes) -> bytes.length >= SHORTEST).map((bytes) -> {
			int end = bytes.length - Integer.BYTES;
			int number = ByteBuffer.wrap(bytes, end, Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).getInt();
			return new Sid(HexFormat.of().formatHex(Arrays.copyOf(bytes, end)), Integer.toUnsignedLong(number));
		});
	}

	/** Returns the identifier with another number in the same domain. */
	public Sid sibling(long otherNumber) {
		return new Sid(this.domain, otherNumber);
	}

	/** Returns the filter that finds the identifier (RFC 4515 section 3). */
	public String filter() {
		byte[] last = ByteBuffer.allocate(Integer.BYTES)
			.order(ByteOrder.LITTLE_ENDIAN)
			.putInt((int) this.number)
			.array();
		String digits = this.domain + HexFormat.of().formatHex(last);
		return "(%s=%s)".formatted(ATTRIBUTE, digits.replaceAll("..", "\\\\$0"));
	}

}
