package io.roomkeeper.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.ServiceEvent;

/**
 * Watches the configured services. One counts as down after {@value #IN_A_ROW} checks in
 * a row without an answer, and as up after as many with one. Visitors never wait for a
 * check.
 */
public final class ServiceMonitor {

	/** How many checks must agree. */
	static final int IN_A_ROW = 2;

	private static final Actor MONITORING = new Actor("monitoring", Set.of(Role.HELPDESK), Origin.UNKNOWN);

	private final ConfiguredServices configured;

	private final ServiceOutages outages;

	private final AuditedTransaction transaction;

	private final Map<ServiceKind, Integer> disagreeing = new EnumMap<>(ServiceKind.class);

	private volatile Set<ServiceKind> down = Set.of();

	public ServiceMonitor(ConfiguredServices configured, ServiceOutages outages, AuditedTransaction transaction) {
		this.configured = configured;
		this.outages = outages;
		this.transaction = transaction;
	}

	/** Returns the services that are watched. */
	public List<ServiceKind> watched() {
		return this.configured.external().stream().map(MeetingService::kind).toList();
	}

	/** Asks all services once, and records which ones went down or came back. */
	public synchronized void check() {
		List<Result> results = new ArrayList<>();
		for (MeetingService service : this.configured.external()) {
			results.add(asked(service));
		}
		if (results.isEmpty()) {
			return;
		}
		Map<ServiceKind, Instant> known = this.outages.all();
		results.forEach((result) -> compare(result, known.containsKey(result.service())));
		this.down = Set.copyOf(this.outages.all().keySet());
	}

	/**
	 * Returns the service to which rooms of a service lead now: its fallback while it is
	 * down, if that is up.
	 */
	public ServiceKind inPlaceOf(ServiceKind service) {
		Set<ServiceKind> silent = this.down;
		return silent.contains(service)
				? this.configured.fallback().filter((one) -> !silent.contains(one)).orElse(service) : service;
	}

	/** Returns whether a service answers, as far as this process has noticed. */
	public boolean isUp(ServiceKind service) {
		return !this.down.contains(service);
	}

	/** Returns the configured services that are down, as all processes know them. */
	public List<ServiceOutage> outages() {
		if (this.configured.external().isEmpty()) {
			return List.of();
		}
		return this.outages.all()
			.entrySet()
			.stream()
			.filter((one) -> this.configured.offers(one.getKey()))
			.map((one) -> new ServiceOutage(one.getKey(), one.getValue(),
					this.configured.fallback().filter((other) -> other != one.getKey())))
			.sorted(Comparator.comparing(ServiceOutage::since))
			.toList();
	}

	private static Result asked(MeetingService service) {
		try {
			service.probe();
			return new Result(service.kind(), Optional.empty());
		}
		catch (ServiceUnavailableException ex) {
			return new Result(service.kind(), Optional.of(ex.what().plain()));
		}
	}

	private void compare(Result result, boolean knownAsDown) {
		if (result.failure().isPresent() == knownAsDown) {
			this.disagreeing.remove(result.service());
		}
		else if (this.disagreeing.merge(result.service(), 1, Integer::sum) >= IN_A_ROW) {
			this.disagreeing.remove(result.service());
			this.transaction.run(MONITORING, (recorder) -> change(result, recorder));
		}
	}

	/** Records a change, unless another console has done so. */
	private void change(Result result, AuditedTransaction.Recorder recorder) {
		ServiceKind service = result.service();
		if (result.failure().isPresent() == this.outages.all().containsKey(service)) {
			return;
		}
		if (result.failure().isPresent()) {
			this.outages.begin(service, recorder.now());
			recorder.record(new ServiceEvent.ServiceFailed(service.code(),
					this.configured.fallback().filter((one) -> one != service).map(ServiceKind::code),
					result.failure().get()));
		}
		else {
			this.outages.end(service);
			recorder.record(new ServiceEvent.ServiceRecovered(service.code()));
		}
	}

	/**
	 * The result of a check.
	 *
	 * @param failure why it failed; empty if the service answered
	 */
	private record Result(ServiceKind service, Optional<String> failure) {

	}

}
