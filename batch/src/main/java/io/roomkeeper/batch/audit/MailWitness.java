package io.roomkeeper.batch.audit;

import io.roomkeeper.audit.checkpoint.Witness;
import io.roomkeeper.batch.mail.MailProperties;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends each checkpoint to a mail address. */
@Component
@ConditionalOnProperty("roomkeeper.audit.witness-mail")
class MailWitness implements Witness {

	private final ObjectProvider<JavaMailSender> sender;

	private final MailProperties mail;

	private final CheckpointProperties properties;

	MailWitness(ObjectProvider<JavaMailSender> sender, MailProperties mail, CheckpointProperties properties) {
		this.sender = sender;
		this.mail = mail;
		this.properties = properties;
	}

	@Override
	public void send(String note) {
		JavaMailSender server = this.sender.getIfAvailable();
		if (server == null) {
			throw new IllegalStateException("No mail server is configured (spring.mail.host)");
		}
		SimpleMailMessage message = new SimpleMailMessage();
		message.setFrom(this.mail.from());
		message.setTo(this.properties.witnessMail());
		message.setSubject("Checkpoint of the audit trail");
		message.setText(note);
		server.send(message);
	}

}
