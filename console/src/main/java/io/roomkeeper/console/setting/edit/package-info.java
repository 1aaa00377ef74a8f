/** Pages on which settings are changed after a preview of the effect. */
@NullMarked
package io.roomkeeper.console.setting.edit;

import org.jspecify.annotations.NullMarked;
