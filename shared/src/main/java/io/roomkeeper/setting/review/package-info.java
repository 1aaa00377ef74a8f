/**
 * Reviews all settings: assignments without effect, posture, and the comparison of both
 * models.
 */
@NullMarked
package io.roomkeeper.setting.review;

import org.jspecify.annotations.NullMarked;
