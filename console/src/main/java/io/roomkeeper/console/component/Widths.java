package io.roomkeeper.console.component;

import java.util.function.IntConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.shared.Registration;

/** Tells a component how wide the window is, now and whenever that changes. */
public final class Widths {

	/** Narrower windows have room for a name and a state only. */
	public static final int NARROW = 900;

	/** Narrower windows have no room for every column. */
	public static final int MEDIUM = 1_500;

	private Widths() {
	}

	/** Begins to tell, once the component is on a page, for as long as it is there. */
	public static void watch(Component component, IntConsumer width) {
		component.addAttachListener((attach) -> {
			if (component instanceof Grid<?> grid) {
				grid.getColumns().forEach((column) -> column.setResizable(true));
			}
			UI ui = attach.getUI();
			width.accept(ui.getPage().getExtendedClientDetails().getWindowInnerWidth());
			Registration resizes = ui.getPage()
				.addBrowserWindowResizeListener((resize) -> width.accept(resize.getWidth()));
			component.addDetachListener((detach) -> {
				resizes.remove();
				detach.unregisterListener();
			});
		});
	}

}
