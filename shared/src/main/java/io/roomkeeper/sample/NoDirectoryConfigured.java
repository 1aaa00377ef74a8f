package io.roomkeeper.sample;

import io.roomkeeper.directory.ldap.DirectoryConfigured;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches if {@code roomkeeper.directory.url} is not set. */
class NoDirectoryConfigured implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return !new DirectoryConfigured().matches(context, metadata);
	}

}
