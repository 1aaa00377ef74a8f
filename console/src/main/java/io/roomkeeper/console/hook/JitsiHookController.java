package io.roomkeeper.console.hook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import io.roomkeeper.service.jitsi.JitsiWebhook;
import io.roomkeeper.service.report.ServiceReports;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Receives the reports of Jitsi. Only a valid signature has an effect. */
@RestController
class JitsiHookController {

	private final JitsiWebhook webhook;

	private final ServiceReports reports;

	JitsiHookController(JitsiWebhook webhook, ServiceReports reports) {
		this.webhook = webhook;
		this.reports = reports;
	}

	@PostMapping(HookConfiguration.JITSI)
	ResponseEntity<Void> report(@RequestHeader(name = "X-Jaas-Signature", defaultValue = "") String signature,
			InputStream in) throws IOException {
		byte[] body = in.readNBytes(JitsiWebhook.LONGEST + 1);
		if (body.length > JitsiWebhook.LONGEST) {
			return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
		}
		String text = new String(body, StandardCharsets.UTF_8);
		if (!this.webhook.isSigned(signature, text)) {
			return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
		}
		this.webhook.report(text).ifPresent(this.reports::take);
		return ResponseEntity.noContent().build();
	}

}
