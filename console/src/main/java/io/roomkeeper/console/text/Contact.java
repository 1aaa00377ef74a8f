package io.roomkeeper.console.text;

import com.vaadin.flow.component.UI;
import io.roomkeeper.account.Account;

/** Names whom users can ask for help, in their language. */
public final class Contact {

	private Contact() {
	}

	/** Returns the configured contact, or "your administrator". */
	public static String of(Account account) {
		return account.contact().isEmpty() ? UI.getCurrent().getTranslation("contact.unnamed") : account.contact();
	}

}
