package io.roomkeeper.service;

import java.util.Arrays;
import java.util.Optional;

import io.roomkeeper.text.Message;

/** The kinds of meeting services. */
public enum ServiceKind {

	/** A page of Roomkeeper itself, without sound and pictures. */
	BUILT_IN("built_in"),
	/** Any service whose rooms have addresses of one form. */
	TEMPLATE("template"),
	/** A Jitsi installation with tokens, or Jitsi as a Service. */
	JITSI("jitsi"),
	/** A BigBlueButton server. */
	BIGBLUEBUTTON("bigbluebutton");

	private final String code;

	ServiceKind(String code) {
		this.code = code;
	}

	/** Returns the value of the setting and of properties. */
	public String code() {
		return this.code;
	}

	/** Returns its name for readers. */
	public Message message() {
		return Message.of("service.kind." + this.code);
	}

	/** Returns the kind with that code. */
	public static Optional<ServiceKind> of(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code.equals(code)).findFirst();
	}

}
