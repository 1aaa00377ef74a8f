package io.roomkeeper.batch.audit;

import java.util.Objects;
import java.util.Optional;

import io.roomkeeper.audit.checkpoint.Witness;
import io.roomkeeper.batch.mail.AddressMail;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Sends each checkpoint to a mail address. */
@Component
@ConditionalOnProperty("roomkeeper.audit.witness-mail")
class MailWitness implements Witness {

	private final AddressMail mail;

	private final String address;

	MailWitness(AddressMail mail, CheckpointProperties properties) {
		this.mail = mail;
		this.address = Objects.requireNonNull(properties.witnessMail());
	}

	@Override
	public void send(String note) {
		if (!this.mail.ready()) {
			throw new IllegalStateException("No mail server is configured (spring.mail.host)");
		}
		this.mail.send(this.address, "Checkpoint of the audit trail", note, Optional.empty()).ifPresent((refusal) -> {
			throw new IllegalStateException(refusal.plain());
		});
	}

}
