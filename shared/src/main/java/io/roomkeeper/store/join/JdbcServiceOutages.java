package io.roomkeeper.store.join;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.service.ServiceKind;
import io.roomkeeper.service.ServiceOutages;

/** Outages in {@code service_outage}. */
public class JdbcServiceOutages implements ServiceOutages {

	private final Jdbc jdbc;

	public JdbcServiceOutages(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<ServiceKind, Instant> all() {
		Map<ServiceKind, Instant> all = new EnumMap<>(ServiceKind.class);
		this.jdbc
			.list("select service, since from service_outage",
					(row, _) -> new Outage(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
			.forEach((row) -> ServiceKind.of(row.service()).ifPresent((kind) -> all.put(kind, row.since())));
		return all;
	}

	@Override
	public void begin(ServiceKind service, Instant since) {
		this.jdbc.update("insert into service_outage (service, since) values (?, ?)", service.code(), Jdbc.utc(since));
	}

	@Override
	public void end(ServiceKind service) {
		this.jdbc.update("delete from service_outage where service = ?", service.code());
	}

	private record Outage(String service, Instant since) {

	}

}
