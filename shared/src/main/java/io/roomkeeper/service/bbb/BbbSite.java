package io.roomkeeper.service.bbb;

import java.net.URI;

/**
 * A BigBlueButton server.
 *
 * @param url its address without a slash at the end; its API is below it, at {@code /api}
 * @param secret what signs requests
 * @param algorithm how requests are signed
 */
public record BbbSite(URI url, String secret, ChecksumAlgorithm algorithm) {

	/** Hides the secret. */
	@Override
	public String toString() {
		return "BbbSite[" + this.url + "]";
	}

}
