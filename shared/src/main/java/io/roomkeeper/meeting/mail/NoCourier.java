package io.roomkeeper.meeting.mail;

/** The courier that is used if no mail server is configured. */
final class NoCourier implements MailCourier {

	@Override
	public boolean ready() {
		return false;
	}

	@Override
	public String sender() {
		return "roomkeeper@localhost";
	}

	@Override
	public String compose(MailDraft draft) {
		throw new IllegalStateException("There is no mail server");
	}

	@Override
	public String compose(FileMail mail) {
		throw new IllegalStateException("There is no mail server");
	}

	@Override
	public Delivery deliver(String recipient, String content) {
		return new Delivery(Outcome.UNREACHABLE, "There is no mail server");
	}

}
