/** The catalogue of settings: keys, types, sections, texts and dependencies. */
@NullMarked
package io.roomkeeper.setting.catalog;

import org.jspecify.annotations.NullMarked;
