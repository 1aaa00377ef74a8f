package io.roomkeeper.directory.ldap;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches when {@code roomkeeper.directory.url} has a value. */
public class DirectoryConfigured implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return !context.getEnvironment().getProperty("roomkeeper.directory.url", "").isBlank();
	}

}
