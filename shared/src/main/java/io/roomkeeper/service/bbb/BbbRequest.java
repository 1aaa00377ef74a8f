package io.roomkeeper.service.bbb;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A signed request. The checksum covers the query exactly as it is sent, so the query is
 * built once.
 */
final class BbbRequest {

	private final String call;

	private final StringBuilder query = new StringBuilder();

	/**
	 * @param call the name of the call, for example {@code create}
	 */
	BbbRequest(String call) {
		this.call = call;
	}

	/** Adds a parameter, encoded as in a form. */
	BbbRequest with(String name, String value) {
		this.query.append(this.query.isEmpty() ? "" : "&")
			.append(name)
			.append('=')
			.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
		return this;
	}

	/** Returns the signed address. */
	URI signed(BbbSite site) {
		String separator = this.query.isEmpty() ? "" : "&";
		return URI
			.create(site.url() + "/api/" + this.call + "?" + this.query + separator + "checksum=" + checksum(site));
	}

	private String checksum(BbbSite site) {
		try {
			byte[] hash = MessageDigest.getInstance(site.algorithm().digest())
				.digest((this.call + this.query + site.secret()).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("The JDK lacks a hash function", ex);
		}
	}

}
