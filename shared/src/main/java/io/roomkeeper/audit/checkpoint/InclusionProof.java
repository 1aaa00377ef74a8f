package io.roomkeeper.audit.checkpoint;

import java.util.ArrayList;
import java.util.List;

/**
 * The proof that a leaf is in a Merkle tree (RFC 6962, 2.1.1).
 *
 * @param index the index of the leaf, from 0
 * @param path the siblings from the leaf up to the root
 */
record InclusionProof(long index, List<TreeHash> path) {

	InclusionProof {
		path = List.copyOf(path);
	}

	/**
	 * Creates the proof for a leaf after the edge of a smaller tree.
	 * @param index the index of the leaf, at least the size of the edge
	 * @param edge the edge of the smaller tree
	 * @param leaves the leaves that follow it
	 */
	static InclusionProof of(long index, TreeEdge edge, List<TreeHash> leaves) {
		List<TreeHash> path = new ArrayList<>();
		Tree tree = new Tree(edge, leaves);
		tree.path(index, 0, edge.size() + leaves.size(), path);
		return new InclusionProof(index, path);
	}

	/**
	 * Returns the root that follows from the leaf and the siblings in a tree of a size.
	 */
	TreeHash root(TreeHash leaf, long size) {
		return root(leaf, this.index, size, this.path.size());
	}

	private TreeHash root(TreeHash leaf, long m, long size, int siblings) {
		if (size == 1 && siblings == 0) {
			return leaf;
		}
		if (siblings == 0 || size < 2) {
			throw new IllegalArgumentException("The proof has a wrong number of hashes");
		}
		long split = split(size);
		TreeHash sibling = this.path.get(siblings - 1);
		return (m < split) ? TreeHash.node(root(leaf, m, split, siblings - 1), sibling)
				: TreeHash.node(sibling, root(leaf, m - split, size - split, siblings - 1));
	}

	/** Returns the largest power of two that is smaller than a size. */
	private static long split(long size) {
		return Long.highestOneBit(size - 1);
	}

	private record Tree(TreeEdge edge, List<TreeHash> leaves) {

		void path(long index, long from, long to, List<TreeHash> path) {
			if (to - from == 1) {
				return;
			}
			long middle = from + split(to - from);
			if (index < middle) {
				path(index, from, middle, path);
				path.add(hash(middle, to));
			}
			else {
				path(index, middle, to, path);
				path.add(hash(from, middle));
			}
		}

		private TreeHash hash(long from, long to) {
			return this.edge.node(from, to).orElseGet(() -> {
				if (to - from == 1) {
					return this.leaves.get(Math.toIntExact(from - this.edge.size()));
				}
				long middle = from + split(to - from);
				return TreeHash.node(hash(from, middle), hash(middle, to));
			});
		}

	}

}
