package io.roomkeeper.console.audit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;

import io.roomkeeper.audit.AuditEvent;

/** The kinds of events in the audit trail. */
final class AuditKinds {

	/** All kinds, in alphabetical order. */
	static final List<String> ALL = below(AuditEvent.class).map(Class::getSimpleName).sorted().toList();

	private AuditKinds() {
	}

	/** Returns the name of a kind in the reader's language. */
	static String name(String kind) {
		String key = "audit.kind." + kind;
		String text = UI.getCurrent().getTranslation(key);
		return text.equals("!" + key) ? kind : text;
	}

	private static Stream<Class<?>> below(Class<?> type) {
		return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(AuditKinds::below)
				: Stream.of(type);
	}

}
