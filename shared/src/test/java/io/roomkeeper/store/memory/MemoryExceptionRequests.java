package io.roomkeeper.store.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.exception.ExceptionRequest;
import io.roomkeeper.setting.exception.ExceptionRequests;

/** Requests for exceptions in memory. */
final class MemoryExceptionRequests implements ExceptionRequests {

	private final MemoryTransactions transactions;

	private final MemoryTable<ExceptionRequest> rows;

	MemoryExceptionRequests(MemoryTransactions transactions) {
		this.transactions = transactions;
		this.rows = transactions.newTable();
	}

	@Override
	public ExceptionRequest add(ExceptionRequest request) {
		return this.transactions.execute(() -> {
			if (openOf(request.person(), request.key()).isPresent()) {
				throw new IllegalStateException("There is an open request of " + request.person());
			}
			long id = this.rows.add(request);
			ExceptionRequest added = new ExceptionRequest(id, request.person(), request.key(), request.until(),
					request.askedBy(), request.askedAt(), request.reason(), Optional.empty());
			this.rows.put(id, added);
			return added;
		});
	}

	@Override
	public List<ExceptionRequest> open() {
		return this.rows.stream()
			.filter((request) -> request.decision().isEmpty())
			.sorted(Comparator.comparing(ExceptionRequest::askedAt))
			.toList();
	}

	@Override
	public int countOpen() {
		return open().size();
	}

	@Override
	public Optional<ExceptionRequest> find(long id) {
		return this.rows.find(id);
	}

	@Override
	public Optional<ExceptionRequest> openOf(PersonId person, SettingKey key) {
		return open().stream()
			.filter((request) -> request.person().equals(person) && request.key().equals(key))
			.findFirst();
	}

	@Override
	public boolean decide(long id, ExceptionRequest.Decided decision) {
		return this.transactions
			.execute(
					() -> this.rows.replace((request) -> request.id() == id && request.decision().isEmpty(),
							(request) -> new ExceptionRequest(id, request.person(), request.key(), request.until(),
									request.askedBy(), request.askedAt(), request.reason(),
									Optional.of(decision))) == 1);
	}

}
