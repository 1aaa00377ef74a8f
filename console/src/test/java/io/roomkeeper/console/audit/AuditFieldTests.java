package io.roomkeeper.console.audit;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditSubject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AuditFieldTests {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("vaadin-i18n/translations", Locale.ROOT);

	static Stream<Class<?>> events() {
		return events(AuditEvent.class);
	}

	private static Stream<Class<?>> events(Class<?> type) {
		return type.isRecord() ? Stream.of(type)
				: Arrays.stream(type.getPermittedSubclasses()).flatMap(AuditFieldTests::events);
	}

	@ParameterizedTest
	@MethodSource("events")
	void everyFieldOfAnEventHasAName(Class<?> type) throws ReflectiveOperationException {
		assertThat(JsonMapper.shared().readTree(example(type).detail()).propertyNames())
			.allSatisfy((name) -> assertThat(TEXTS.keySet()).contains("audit.field." + name));
	}

	private static AuditEvent example(Class<?> type) throws ReflectiveOperationException {
		RecordComponent[] components = type.getRecordComponents();
		var constructor = type
			.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
		constructor.setAccessible(true);
		return (AuditEvent) constructor.newInstance(Arrays.stream(components).map(AuditFieldTests::value).toArray());
	}

	private static Object value(RecordComponent component) {
		String type = component.getGenericType().getTypeName();
		return switch (component.getType().getSimpleName()) {
			case "int" -> 1;
			case "long" -> 1L;
			case "boolean" -> true;
			case "String" -> "text";
			case "Instant" -> Instant.EPOCH;
			case "AuditSubject", "Run", "Plan" -> new AuditSubject.Account();
			case "List" -> List.of();
			case "Map" -> Map.of();
			case "Optional" -> type.contains("Instant") ? Optional.of(Instant.EPOCH)
					: type.contains("AuditSubject") ? Optional.of(new AuditSubject.Account()) : Optional.of("text");
			default -> throw new IllegalStateException("Add an example of " + type);
		};
	}

}
