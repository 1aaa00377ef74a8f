/** Changes of settings that are previewed before they are made. */
@NullMarked
package io.roomkeeper.setting.proposal;

import org.jspecify.annotations.NullMarked;
