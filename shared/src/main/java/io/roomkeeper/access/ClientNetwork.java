package io.roomkeeper.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * The network of a client, within which it can choose its address freely: a single IPv4
 * address, or the first 64 bits of an IPv6 address (RFC 6177).
 */
public final class ClientNetwork {

	private static final int PREFIX_BYTES = 8;

	private ClientNetwork() {
	}

	/**
	 * Returns the same text for every address of a network, however the address is
	 * written.
	 * @param address an IPv4 or IPv6 address; any other text is returned, cut to 64
	 * characters
	 */
	public static String of(String address) {
		try {
			InetAddress parsed = InetAddress.ofLiteral(address);
			return (parsed instanceof Inet6Address)
					? HexFormat.of().formatHex(parsed.getAddress(), 0, PREFIX_BYTES) + "/64" : parsed.getHostAddress();
		}
		catch (IllegalArgumentException _) {
			return address.substring(0, Math.min(address.length(), 64));
		}
	}

}
