package io.roomkeeper.console.shell;

import java.util.List;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import io.roomkeeper.console.component.Page;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Registers the routes of the pages. Spring knows the pages from its list of components.
 * Vaadin would read all classes of the console several times to find them, and therefore
 * searches only the packages whose pages are not a {@link Page}.
 */
@Component
class PageRoutes implements VaadinServiceInitListener {

	private static final String CONSOLE = "io.roomkeeper.console";

	private final List<Class<? extends Page>> pages;

	PageRoutes() {
		ClassPathScanningCandidateComponentProvider listed = new ClassPathScanningCandidateComponentProvider(false);
		listed.addIncludeFilter(new AssignableTypeFilter(Page.class));
		this.pages = listed.findCandidateComponents(CONSOLE)
			.stream()
			.<Class<? extends Page>>map(
					(page) -> ClassUtils.resolveClassName(String.valueOf(page.getBeanClassName()), null)
						.asSubclass(Page.class))
			.filter((page) -> page.isAnnotationPresent(Route.class))
			.toList();
	}

	@Override
	public void serviceInit(ServiceInitEvent event) {
		RouteConfiguration routes = RouteConfiguration
			.forRegistry(ApplicationRouteRegistry.getInstance(event.getSource().getContext()));
		routes.update(() -> this.pages.stream()
			.filter((page) -> !routes.isRouteRegistered(page))
			.forEach(routes::setAnnotatedRoute));
	}

}
