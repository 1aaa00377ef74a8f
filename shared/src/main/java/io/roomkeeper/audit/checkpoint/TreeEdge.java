package io.roomkeeper.audit.checkpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The right edge of a Merkle tree: the roots of the largest complete subtrees, from left
 * to right. It is all that is needed to add leaves and to calculate the root, so rows
 * whose leaves are in it may be removed.
 *
 * @param size the number of leaves
 * @param nodes one root for each binary digit 1 of the size
 */
record TreeEdge(long size, List<TreeHash> nodes) {

	/** The edge of a tree without leaves. */
	static final TreeEdge EMPTY = new TreeEdge(0, List.of());

	TreeEdge {
		nodes = List.copyOf(nodes);
		if (Long.bitCount(size) != nodes.size()) {
			throw new IllegalArgumentException(
					"A tree of %d leaves does not have %d nodes".formatted(size, nodes.size()));
		}
	}

	/** Returns the edge after one more leaf. */
	TreeEdge with(TreeHash leaf) {
		List<TreeHash> next = new ArrayList<>(this.nodes);
		TreeHash last = leaf;
		for (long bit = 1; (this.size & bit) != 0; bit <<= 1) {
			last = TreeHash.node(next.removeLast(), last);
		}
		next.add(last);
		return new TreeEdge(this.size + 1, next);
	}

	/** Returns the root of the tree. */
	TreeHash root() {
		return this.nodes.reversed()
			.stream()
			.reduce((right, left) -> TreeHash.node(left, right))
			.orElse(TreeHash.empty());
	}

	/** Returns the node over the leaves of a range if it belongs to the edge. */
	Optional<TreeHash> node(long from, long to) {
		long start = 0;
		for (TreeHash node : this.nodes) {
			long end = start + Long.highestOneBit(this.size - start);
			if (start == from && end == to) {
				return Optional.of(node);
			}
			start = end;
		}
		return Optional.empty();
	}

	/** Returns the nodes as text. */
	String text() {
		return this.nodes.stream().map(TreeHash::base64).collect(Collectors.joining(" "));
	}

	/** Returns the edge of a tree of that size from its nodes as text. */
	static TreeEdge parse(long size, String text) {
		return new TreeEdge(size,
				Arrays.stream(text.split(" ")).filter((node) -> !node.isEmpty()).map(TreeHash::new).toList());
	}

}
