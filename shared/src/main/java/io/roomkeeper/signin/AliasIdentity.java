package io.roomkeeper.signin;

import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.People;
import io.roomkeeper.text.SearchText;

/**
 * Counts attempts with any name of a person as attempts with their uid: every spelling of
 * it, and every alias that a sync has stored.
 */
final class AliasIdentity implements SignInIdentity {

	private final People people;

	/**
	 * @param people whose aliases are known
	 */
	AliasIdentity(People people) {
		this.people = people;
	}

	@Override
	public String of(SignInName name) {
		String folded = SearchText.fold(name.typed());
		return this.people.uidsBehind(folded).stream().findFirst().map(Uid::value).map(SearchText::fold).orElse(folded);
	}

}
