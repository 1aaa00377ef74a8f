/**
 * The pages that review everybody's settings: posture, findings, models, and people by
 * value.
 */
@NullMarked
package io.roomkeeper.console.policy;

import org.jspecify.annotations.NullMarked;
