/** What is set and locked at a scope, and its history. */
@NullMarked
package io.roomkeeper.setting.policy;

import org.jspecify.annotations.NullMarked;
