package io.roomkeeper.config;

import io.roomkeeper.setting.resolution.ResolutionModel;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds {@code roomkeeper.settings.*}: how settings are resolved.
 *
 * @param model decides which of a person's groups sets a value and whose lock binds
 */
@ConfigurationProperties("roomkeeper.settings")
record SettingProperties(@DefaultValue("priority") ResolutionModel model) {
}
