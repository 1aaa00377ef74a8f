package io.roomkeeper.service.jitsi;

import java.net.URI;

/**
 * A Jitsi installation and what its tokens contain.
 *
 * @param url the address of the installation without a slash at the end; rooms are below
 * it
 * @param issuer who signs the tokens ({@code iss})
 * @param audience for whom they are ({@code aud})
 * @param subject the tenant or domain ({@code sub})
 */
public record JitsiSite(URI url, String issuer, String audience, String subject) {

	/**
	 * Creates an installation of the organisation.
	 * @param appId the application ID in the configuration of Prosody
	 */
	public static JitsiSite selfHosted(URI url, String appId) {
		return new JitsiSite(url, appId, appId, url.getHost());
	}

	/**
	 * Creates a tenant of Jitsi as a Service.
	 * @param url the address of the service, for example {@code https://8x8.vc}
	 * @param appId the application ID, which begins with {@code vpaas-magic-cookie-}
	 */
	public static JitsiSite asService(URI url, String appId) {
		return new JitsiSite(URI.create(url + "/" + appId), "chat", "jitsi", appId);
	}

	/** Returns the same installation with another audience. */
	public JitsiSite audience(String other) {
		return new JitsiSite(this.url, this.issuer, other, this.subject);
	}

	/** Returns the same installation with another subject. */
	public JitsiSite subject(String other) {
		return new JitsiSite(this.url, this.issuer, this.audience, other);
	}

}
