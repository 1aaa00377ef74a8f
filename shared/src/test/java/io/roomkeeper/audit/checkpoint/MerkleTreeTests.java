package io.roomkeeper.audit.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The tree of RFC 6962, compared with its definition there. */
class MerkleTreeTests {

	private static final int MOST = 40;

	private final List<TreeHash> leaves = IntStream.range(0, MOST)
		.mapToObj((i) -> TreeHash.leaf("%064x".formatted(i)))
		.toList();

	@Test
	void hasTheRootOfTheDefinition() {
		TreeEdge edge = TreeEdge.EMPTY;
		assertThat(edge.root().base64()).isEqualTo("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
		for (int size = 1; size <= MOST; size++) {
			edge = edge.with(this.leaves.get(size - 1));
			assertThat(edge.root()).isEqualTo(root(this.leaves.subList(0, size)));
			assertThat(TreeEdge.parse(size, edge.text())).isEqualTo(edge);
		}
	}

	@Test
	void provesEveryLeafWithTheEdgeOfEverySmallerTree() {
		for (int size = 1; size <= MOST; size++) {
			TreeHash root = root(this.leaves.subList(0, size));
			for (int index = 0; index < size; index++) {
				for (int known = 0; known <= index; known++) {
					InclusionProof proof = InclusionProof.of(index, edge(known), this.leaves.subList(known, size));
					assertThat(proof.root(this.leaves.get(index), size)).isEqualTo(root);
				}
			}
		}
	}

	@Test
	void provesNoOtherLeaf() {
		InclusionProof proof = InclusionProof.of(5, TreeEdge.EMPTY, this.leaves);

		assertThat(proof.root(this.leaves.get(6), MOST)).isNotEqualTo(root(this.leaves));
	}

	private TreeEdge edge(int size) {
		TreeEdge edge = TreeEdge.EMPTY;
		for (TreeHash leaf : this.leaves.subList(0, size)) {
			edge = edge.with(leaf);
		}
		return edge;
	}

	private static TreeHash root(List<TreeHash> leaves) {
		if (leaves.size() == 1) {
			return leaves.getFirst();
		}
		int half = Integer.highestOneBit(leaves.size() - 1);
		return TreeHash.node(root(leaves.subList(0, half)), root(new ArrayList<>(leaves.subList(half, leaves.size()))));
	}

}
