package io.roomkeeper.setting;

import java.util.List;
import java.util.Set;

/**
 * One way to free a setting for a person. Nothing can be left out of it.
 *
 * @param steps what must be done, in this order
 */
public record FreeingOption(List<Step> steps) {

	public FreeingOption {
		steps = List.copyOf(steps);
	}

	/** The changes alone. */
	public List<Change> changes() {
		return this.steps.stream().map(Step::change).toList();
	}

	/**
	 * A change and who may make it.
	 *
	 * @param change what must be done
	 * @param whoMay any of them can do it
	 */
	public record Step(Change change, Set<Party> whoMay) {

		public Step {
			whoMay = Set.copyOf(whoMay);
		}

	}

}
