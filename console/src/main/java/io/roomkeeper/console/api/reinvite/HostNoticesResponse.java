package io.roomkeeper.console.api.reinvite;

import io.roomkeeper.reinvite.host.HostMailPreview;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** What mailing all hosts would do. */
@Schema(name = "HostNotices", description = "What mailing all hosts would do")
record HostNoticesResponse(
		@Schema(requiredMode = REQUIRED, description = "Whether a mail server is configured") boolean ready,
		@Schema(requiredMode = REQUIRED, description = "The number of hosts, one mail each", example = "41") int hosts,
		@Schema(requiredMode = REQUIRED, description = "The number of meetings that need a new invitation",
				example = "112") int meetings,
		@Schema(requiredMode = REQUIRED,
				description = "The text of one of the mails; empty if there is none") String sample) {

	static HostNoticesResponse of(HostMailPreview preview) {
		return new HostNoticesResponse(preview.ready(), preview.hosts(), preview.items(), preview.sample());
	}

}
