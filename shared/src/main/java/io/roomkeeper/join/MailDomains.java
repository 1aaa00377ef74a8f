package io.roomkeeper.join;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The domains of mail addresses whose owners may enter.
 *
 * @param names in lower case; one that begins with {@code *.} means all subdomains of the
 * rest
 */
public record MailDomains(List<String> names) {

	public MailDomains {
		names = List.copyOf(names);
	}

	/**
	 * Parses the value of a setting: names separated by commas, semicolons or spaces,
	 * each with or without {@code @}.
	 */
	static MailDomains parse(String text) {
		return new MailDomains(Arrays.stream(text.toLowerCase(Locale.ROOT).split("[,;\\s]+"))
			.map((name) -> name.startsWith("@") ? name.substring(1) : name)
			.filter((name) -> !name.isEmpty())
			.distinct()
			.toList());
	}

	/** Returns whether an address belongs to one of the domains. */
	boolean contain(String mail) {
		String domain = mail.substring(mail.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
		return mail.indexOf('@') > 0 && this.names.stream()
			.anyMatch((name) -> name.startsWith("*.") ? domain.endsWith(name.substring(1)) : domain.equals(name));
	}

}
