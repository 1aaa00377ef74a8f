package io.roomkeeper.batch.mail;

import io.roomkeeper.meeting.mail.MailCourier.Delivery;
import io.roomkeeper.meeting.mail.MailCourier.Outcome;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Interprets a failed attempt by the reply code of the mail server (RFC 5321 4.2.1): 4xx
 * is temporary, 5xx is final.
 */
final class SmtpReplies {

	private static final int FINAL = 500;

	private static final int SERVICE_NOT_AVAILABLE = 421;

	private SmtpReplies() {
	}

	/**
	 * @param connected whether the mail server had greeted before the failure
	 * @param begun whether it had accepted the start of the content; only then may it
	 * have accepted the message
	 */
	static Delivery of(MessagingException failure, boolean connected, boolean begun) {
		if (!connected) {
			return new Delivery(Outcome.UNREACHABLE, text(failure));
		}
		int code = 0;
		Exception named = failure;
		for (Exception cause = failure; cause != null; cause = next(cause)) {
			int reply = code(cause);
			if (reply > 0) {
				code = reply;
				named = cause;
			}
		}
		Outcome outcome = (code >= FINAL) ? Outcome.REFUSED : (code == SERVICE_NOT_AVAILABLE) ? Outcome.UNREACHABLE
				: (code > 0 || !begun) ? Outcome.LATER : Outcome.UNKNOWN;
		return new Delivery(outcome, text(named));
	}

	private static @Nullable Exception next(Exception failure) {
		return (failure instanceof MessagingException messaging) ? messaging.getNextException() : null;
	}

	/** Returns the reply code; 0 or less if the mail server did not answer. */
	private static int code(Exception failure) {
		return switch (failure) {
			case SMTPAddressFailedException address -> address.getReturnCode();
			case SMTPSenderFailedException sender -> sender.getReturnCode();
			case SMTPSendFailedException send -> send.getReturnCode();
			default -> 0;
		};
	}

	private static String text(Exception failure) {
		return String.valueOf(failure.getMessage()).replaceAll("\\p{Cntrl}+", " ").strip();
	}

}
