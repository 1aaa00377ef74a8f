package io.roomkeeper.signin;

import java.time.Duration;

/**
 * How long a session or a token is used without asking the directory again whether its
 * person is still present.
 */
public record RecheckInterval(Duration length) {
}
