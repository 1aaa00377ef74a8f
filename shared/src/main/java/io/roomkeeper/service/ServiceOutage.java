package io.roomkeeper.service;

import java.time.Instant;
import java.util.Optional;

/**
 * A meeting service that does not answer.
 *
 * @param service which one
 * @param since when that was noticed
 * @param fallback the service to which its rooms lead meanwhile; empty if they cannot be
 * entered
 */
public record ServiceOutage(ServiceKind service, Instant since, Optional<ServiceKind> fallback) {

}
