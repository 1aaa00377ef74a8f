package io.roomkeeper.batch.worker;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches if the database has a server of its own, which several processes can use. */
class SeveralProcesses implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return !context.getEnvironment().getProperty("spring.datasource.url", "").isBlank();
	}

}
