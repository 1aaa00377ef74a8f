package io.roomkeeper.console.reinvite;

import java.util.function.LongFunction;

import io.roomkeeper.console.text.Reader;
import io.roomkeeper.reinvite.host.HostMailPreview;
import io.roomkeeper.run.Run;

/** Shows a sample and the number of mails to hosts, and sends them. */
class HostMailDialog extends SendingDialog {

	/**
	 * @param send informs this many hosts in the background
	 */
	HostMailDialog(HostMailPreview preview, LongFunction<Run> send) {
		super("reinvitePage.hosts");
		Reader reader = Reader.current();
		say(getTranslation("reinviteHosts.effect", preview.hosts(), reader.number(preview.hosts()), preview.items(),
				reader.number(preview.items())));
		if (!preview.sample().isEmpty()) {
			show(getTranslation("reinviteHosts.sample"), preview.sample(), true);
		}
		offer(getTranslation("reinviteHosts.go", preview.hosts(), reader.number(preview.hosts())), preview.ready(),
				preview.hosts(), send);
	}

}
