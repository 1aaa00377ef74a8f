/** Settings, explanations and exceptions over REST. */
@NullMarked
package io.roomkeeper.console.api.setting;

import org.jspecify.annotations.NullMarked;
