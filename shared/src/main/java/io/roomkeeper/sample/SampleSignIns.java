package io.roomkeeper.sample;

import java.util.List;

/**
 * Who can sign in to the sample organisation: printed when the console starts, and shown
 * on its sign-in page. No one else there has a password.
 */
public final class SampleSignIns {

	/**
	 * The password of all of them. It protects nothing: the sample holds no real person.
	 */
	public static final String PASSWORD = "roomkeeper";

	static final List<SignIn> ADMINS = List.of(new SignIn("bjorn.muller", "Björn Müller", Part.ADMIN),
			new SignIn("amara.okafor", "Amara Okafor", Part.ADMIN));

	static final SignIn HELPDESK = new SignIn("nikos.papadopoulos", "Νίκος Παπαδόπουλος", Part.HELPDESK);

	private static final List<SignIn> ALL = List.of(ADMINS.getFirst(), ADMINS.getLast(), HELPDESK,
			new SignIn("ana.garcia", "Ana García-López", Part.LICENSED_USER),
			new SignIn("hanako.yamada", "山田 花子", Part.BASIC_USER));

	SampleSignIns() {
	}

	/** All of them, those who may do most first. */
	public List<SignIn> all() {
		return ALL;
	}

	static boolean canSignIn(SamplePerson person) {
		return ALL.stream().anyMatch((one) -> one.uid().equals(person.uid()));
	}

	/**
	 * Someone who can sign in.
	 *
	 * @param uid the name to type
	 * @param displayName how they are called
	 * @param part what they stand for
	 */
	public record SignIn(String uid, String displayName, Part part) {

	}

	/** What someone who can sign in stands for. */
	public enum Part {

		ADMIN("admin"), HELPDESK("helpdesk"), LICENSED_USER("licensed user"), BASIC_USER("basic user");

		private final String text;

		Part(String text) {
			this.text = text;
		}

		/** In English, for the terminal. */
		public String text() {
			return this.text;
		}

	}

}
