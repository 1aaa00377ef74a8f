/**
 * The REST API: endpoints, OpenAPI document, token authentication, problems and health
 * checks.
 */
@NullMarked
package io.roomkeeper.console.api;

import org.jspecify.annotations.NullMarked;
