/** Assignments and locks at a scope, and their history. */
@NullMarked
package io.roomkeeper.setting.policy;

import org.jspecify.annotations.NullMarked;
