package io.roomkeeper.console;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.join.HostPage;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.forecast.ForecastKind;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.run.RunId;
import io.roomkeeper.setting.catalog.SettingKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

/** Every address that the console builds leads to a page. */
@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "bjorn.muller", roles = { "ADMIN", "USER" })
class RoutesTests extends SpringBrowserlessTest {

	private static final Path SOURCES = Path.of("src/main/java/io/roomkeeper/console");

	/** An address as the first argument of a method that navigates. */
	private static final Pattern LED = Pattern
		.compile("(?:new Anchor|setBack|navigate|forwardTo|new Location|tab)\\(\\s*\"([^\"]*)\"");

	/** A route parameter that is concatenated by hand. */
	private static final Pattern BUILT = Pattern.compile(
			"\"(?:users|groups|settings|runs|changes|meetings|account/settings|me/settings)/\"\\s*\\+|/settings/?\"\\s*\\+");

	@ParameterizedTest
	@ValueSource(strings = { "ana.garcia", "b@y", "a b", "ü/x", "100%", "a+b", "q?x=1", "#1", "ب", "a;b" })
	void resolvesEveryAddressThatHasAParameter(String uid) throws ReflectiveOperationException {
		Map<Class<?>, Object> samples = Map.of(PersonRef.class, PersonRef.of(new Uid(uid)), GroupId.class,
				new GroupId(7), SettingKey.class, new SettingKey("in_meeting.chat"), RunId.class, new RunId(1),
				MeetingKey.class, new MeetingKey(3), PlanId.class, new PlanId(1), AuditSubject.class,
				new AuditSubject.Person(uid), String.class, uid, LocalDate.class, LocalDate.of(2026, 11, 30),
				ForecastKind.class, ForecastKind.EXPIRY);

		for (Method method : ConsoleRoutes.class.getDeclaredMethods()) {
			if (Modifier.isPublic(method.getModifiers())) {
				Object path = method.invoke(null,
						Arrays.stream(method.getParameterTypes()).map(samples::get).toArray());
				assertThat(leads(String.valueOf(path))).as("%s: %s", method.getName(), path).isTrue();
			}
		}
	}

	@Test
	void resolvesEveryAddressWithoutAParameter() throws IOException {
		Set<String> addresses = new TreeSet<>();
		for (Path file : sources()) {
			LED.matcher(Files.readString(file)).results().map((found) -> found.group(1)).forEach(addresses::add);
		}

		assertThat(addresses).contains("users", "posture/findings");
		assertThat(addresses.stream().filter((path) -> !path.startsWith("#"))).allMatch(this::leads);
	}

	@Test
	void buildsAddressesWithParametersInOnePlace() throws IOException {
		Set<String> others = new TreeSet<>();
		for (Path file : sources()) {
			if (!file.endsWith("ConsoleRoutes.java") && BUILT.matcher(Files.readString(file)).find()) {
				others.add(file.toString());
			}
		}

		assertThat(others).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "overview", "users/ana.garcia", "users/ana.garcia/settings",
			"users/ana.garcia/settings/meeting_security.waiting_room", "groups/1", "groups/1/settings",
			"account/settings", "settings/meeting_security.waiting_room", "posture", "runs/1", "report", "forecast",
			"directory", "exceptions", "me", "me/settings" })
	void showsLinksThatLeadSomewhere(String page) {
		UI.getCurrent().navigate(page);

		List<String> links = anchors(UI.getCurrent()).map(Anchor::getHref)
			.filter((href) -> !href.contains("://") && !href.startsWith("#") && !href.startsWith("VAADIN/")
					&& !href.startsWith(HostPage.PATH))
			.distinct()
			.toList();
		assertThat(links).isNotEmpty().allMatch(this::leads);
	}

	private boolean leads(String path) {
		return RouteConfiguration.forSessionScope().getRoute(new Location(path).getPath()).isPresent();
	}

	private static Stream<Anchor> anchors(Component component) {
		Stream<Anchor> self = (component instanceof Anchor anchor) ? Stream.of(anchor) : Stream.empty();
		return Stream.concat(self, component.getChildren().flatMap(RoutesTests::anchors));
	}

	/** The pages; the REST API has addresses of its own. */
	private static List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.filter((file) -> !file.startsWith(SOURCES.resolve("api")))
				.toList();
		}
	}

}
