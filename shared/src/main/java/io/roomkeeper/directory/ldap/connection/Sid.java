package io.roomkeeper.directory.ldap.connection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import javax.naming.NamingException;

/**
 * A security identifier of Active Directory (MS-DTYP section 2.4.2): a domain, and the
 * number of someone or something in it.
 *
 * @param domain all bytes but the last four, in hexadecimal digits
 * @param number the last four bytes
 */
public record Sid(String domain, long number) {

	/** The attribute that holds it. */
	public static final String ATTRIBUTE = "objectSid";

	/** The attribute in which people hold the number of their primary group. */
	public static final String PRIMARY_GROUP = "primaryGroupID";

	private static final int SHORTEST = 12;

	/** The identifier of an entry, where it has one. */
	public static Optional<Sid> of(Entry entry) throws NamingException {
		return entry.bytes(ATTRIBUTE).filter((bytes) -> bytes.length >= SHORTEST).map((bytes) -> {
			int end = bytes.length - Integer.BYTES;
			int number = ByteBuffer.wrap(bytes, end, Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).getInt();
			return new Sid(HexFormat.of().formatHex(Arrays.copyOf(bytes, end)), Integer.toUnsignedLong(number));
		});
	}

	/** Something else of the same domain. */
	public Sid sibling(long otherNumber) {
		return new Sid(this.domain, otherNumber);
	}

	/** The filter that finds it (RFC 4515 section 3). */
	public String filter() {
		byte[] last = ByteBuffer.allocate(Integer.BYTES)
			.order(ByteOrder.LITTLE_ENDIAN)
			.putInt((int) this.number)
			.array();
		String digits = this.domain + HexFormat.of().formatHex(last);
		return "(%s=%s)".formatted(ATTRIBUTE, digits.replaceAll("..", "\\\\$0"));
	}

}
