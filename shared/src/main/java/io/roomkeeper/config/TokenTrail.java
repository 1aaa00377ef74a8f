package io.roomkeeper.config;

import java.time.Clock;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.TokenEvent;
import io.roomkeeper.audit.UnitOfWork;
import io.roomkeeper.token.ApiToken;
import io.roomkeeper.token.TokenJournal;

/** Writes into the audit trail what becomes of tokens. */
record TokenTrail(AuditTrail trail, UnitOfWork work, Clock clock) implements TokenJournal {

	@Override
	public void together(Runnable work) {
		this.work.run(work);
	}

	@Override
	public void made(Actor actor, ApiToken token) {
		this.trail.append(actor,
				new TokenEvent.TokenMade(subject(token.id()),
						token.isForService() ? Optional.empty() : Optional.of(token.name()),
						token.isForService() ? Optional.of(token.name()) : Optional.empty(), token.role().key(),
						token.endsAt()),
				this.clock.instant());
	}

	@Override
	public void revoked(Actor actor, int id) {
		this.trail.append(actor, new TokenEvent.TokenRevoked(subject(id)), this.clock.instant());
	}

	private static String subject(int id) {
		return "token " + id;
	}

}
