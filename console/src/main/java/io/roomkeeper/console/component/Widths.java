package io.roomkeeper.console.component;

import java.util.function.IntConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.shared.Registration;

/** Reports the width of the window to a component, initially and after each change. */
public final class Widths {

	/** The width in pixels below which only a name and a state fit. */
	public static final int NARROW = 900;

	/** The width in pixels below which not all columns fit. */
	public static final int MEDIUM = 1_500;

	private Widths() {
	}

	/**
	 * Starts to report the width in pixels when the component is attached, and stops when
	 * it is detached.
	 */
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
