package io.roomkeeper.token;

/**
 * A newly made token with its secret, which is shown once and not stored.
 *
 * @param token the token as it is stored
 * @param secret the value to present as {@code Authorization: Bearer}
 */
public record IssuedToken(ApiToken token, TokenSecret secret) {

}
