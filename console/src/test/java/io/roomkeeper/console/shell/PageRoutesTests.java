package io.roomkeeper.console.shell;

import java.util.List;

import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import io.roomkeeper.console.SampleConsole;
import jakarta.servlet.ServletContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;

import static org.assertj.core.api.Assertions.assertThat;

/** The console serves all its pages, wherever their classes are. */
@SampleConsole
class PageRoutesTests {

	@Autowired
	private ServletContext server;

	@Test
	void everyPageWithARouteIsServed() {
		assertThat(registry().getRegisteredRoutes()).extracting((route) -> route.getNavigationTarget().getName())
			.containsExactlyInAnyOrderElementsOf(classes(new AnnotationTypeFilter(Route.class)));
	}

	@Test
	void everyErrorPageIsUsed() {
		assertThat(registry().getConfiguration().getExceptionHandlers().values()).extracting(Class::getName)
			.containsAll(classes(new AssignableTypeFilter(HasErrorParameter.class)));
	}

	private ApplicationRouteRegistry registry() {
		return ApplicationRouteRegistry.getInstance(new VaadinServletContext(this.server));
	}

	private static List<String> classes(TypeFilter filter) {
		ClassPathScanningCandidateComponentProvider all = new ClassPathScanningCandidateComponentProvider(false);
		all.addIncludeFilter(filter);
		return all.findCandidateComponents("io.roomkeeper.console")
			.stream()
			.map((page) -> String.valueOf(page.getBeanClassName()))
			.filter((name) -> !name.contains("Tests"))
			.toList();
	}

}
