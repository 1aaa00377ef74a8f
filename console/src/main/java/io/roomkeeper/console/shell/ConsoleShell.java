package io.roomkeeper.console.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** Configures every page: the theme, the style sheet and the icon. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("console.css")
@Viewport("width=device-width, initial-scale=1")
public class ConsoleShell implements AppShellConfigurator {

	@Override
	public void configurePage(AppShellSettings settings) {
		settings.addLink("icon", "logo.svg");
	}

}
