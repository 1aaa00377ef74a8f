package io.roomkeeper.sample;

import java.util.List;

/**
 * The people who can sign in to the sample organisation. The console prints them at its
 * start and shows them on its sign-in page. Nobody else in the sample has a password.
 */
public final class SampleSignIns {

	/**
	 * The password of all of them. It protects nothing, because the sample contains no
	 * real person.
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

	/** Returns all of them, those with the most rights first. */
	public List<SignIn> all() {
		return ALL;
	}

	static boolean canSignIn(SamplePerson person) {
		return ALL.stream().anyMatch((one) -> one.uid().equals(person.uid()));
	}

	/**
	 * A person who can sign in.
	 *
	 * @param uid the name to enter
	 * @param part the person's role in the sample
	 */
	public record SignIn(String uid, String displayName, Part part) {

	}

	/** The roles of the people who can sign in. */
	public enum Part {

		ADMIN("admin"), HELPDESK("helpdesk"), LICENSED_USER("licensed user"), BASIC_USER("basic user");

		private final String text;

		Part(String text) {
			this.text = text;
		}

		/** Returns the English text for the terminal. */
		public String text() {
			return this.text;
		}

	}

}
