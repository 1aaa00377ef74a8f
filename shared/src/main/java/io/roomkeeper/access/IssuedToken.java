package io.roomkeeper.access;

/**
 * A token just made, with the secret that is shown once and kept nowhere.
 *
 * @param token the token as it is stored
 * @param secret what is presented as {@code Authorization: Bearer}
 */
public record IssuedToken(ApiToken token, TokenSecret secret) {

}
