/**
 * Looks over what applies to everybody: posture, findings, models, and people by result.
 */
@NullMarked
package io.roomkeeper.console.policy;

import org.jspecify.annotations.NullMarked;
