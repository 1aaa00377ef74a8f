/** The pages that show, change and explain settings. */
@NullMarked
package io.roomkeeper.console.setting;

import org.jspecify.annotations.NullMarked;
