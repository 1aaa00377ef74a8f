package io.roomkeeper.batch.worker;

import io.roomkeeper.batch.job.PartitionFence;

import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.interceptor.MatchAlwaysTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/**
 * Guards the job repository of a partition. A step stores its state in the transaction of
 * each chunk, so a guarded state guards the chunk, too.
 */
final class FencedRepository {

	private FencedRepository() {
	}

	/** Returns the repository, whose updates fail once the partition is lost. */
	static JobRepository of(JobRepository repository, PartitionFence fence, TransactionManager transactions) {
		ProxyFactory factory = new ProxyFactory();
		factory.setInterfaces(JobRepository.class);
		factory.setTarget(repository);
		factory.addAdvice(new TransactionInterceptor(transactions, new MatchAlwaysTransactionAttributeSource()));
		factory.addAdvice((MethodBeforeAdvice) (method, _, _) -> {
			if (method.getName().startsWith("update")) {
				fence.hold();
			}
		});
		return (JobRepository) factory.getProxy();
	}

}
