package io.roomkeeper.audit.checkpoint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;

/**
 * A row of the trail with the proof that it was in the trail when a checkpoint was signed
 * (c2sp.org/tlog-proof). The public key is enough to verify it; the database is not
 * needed.
 *
 * @param row the row
 * @param checkpoint the signed note
 */
public record EventReceipt(AuditEntry row, InclusionProof proof, String checkpoint) {

	private static final String FORMAT = "c2sp.org/tlog-proof@v1";

	private static final String EXTRA = "extra ";

	private static final String INDEX = "index ";

	private static final int LONGEST = 200_000;

	/** Returns the text of the receipt. */
	public String format() {
		List<String> lines = new ArrayList<>(List.of(FORMAT,
				EXTRA + Base64.getEncoder().encodeToString(this.row.serialized().getBytes(StandardCharsets.UTF_8)),
				INDEX + this.proof.index()));
		this.proof.path().forEach((hash) -> lines.add(hash.base64()));
		return String.join("\n", lines) + "\n\n" + this.checkpoint;
	}

	/**
	 * Parses a receipt and verifies it.
	 * @param key the public key of the trail
	 * @return the receipt of a row that was in the trail
	 * @throws InvalidInputException if the text is not a receipt, or its proof is wrong
	 */
	public static EventReceipt verified(String text, VerifierKey key) {
		EventReceipt receipt = parse(text);
		Checkpoint checkpoint = new TrustedNotes(List.of(key)).read(receipt.checkpoint)
			.orElseThrow(() -> refused("audit.receipt.unsigned"));
		if (!receipt.row.isUnchanged()) {
			throw refused("audit.receipt.changed");
		}
		if (receipt.row.seq() != receipt.proof.index() + 1 || receipt.proof.index() >= checkpoint.size()
				|| !proven(receipt, checkpoint)) {
			throw refused("audit.receipt.unproven");
		}
		return receipt;
	}

	private static boolean proven(EventReceipt receipt, Checkpoint checkpoint) {
		try {
			return receipt.proof.root(TreeHash.leaf(receipt.row.hash()), checkpoint.size()).equals(checkpoint.root());
		}
		catch (IllegalArgumentException _) {
			return false;
		}
	}

	private static EventReceipt parse(String text) {
		try {
			int end = text.indexOf("\n\n");
			List<String> lines = text.substring(0, Math.max(0, end)).lines().toList();
			if (text.length() > LONGEST || lines.size() < 3 || !lines.getFirst().equals(FORMAT)
					|| !lines.get(1).startsWith(EXTRA) || !lines.get(2).matches(INDEX + "(0|[1-9][0-9]{0,17})")) {
				throw refused("audit.receipt.format");
			}
			String row = new String(Base64.getDecoder().decode(lines.get(1).substring(EXTRA.length())),
					StandardCharsets.UTF_8);
			return new EventReceipt(AuditEntry.deserialized(row),
					new InclusionProof(Long.parseLong(lines.get(2).substring(INDEX.length())),
							lines.stream().skip(3).map(TreeHash::new).toList()),
					text.substring(end + 2));
		}
		catch (IllegalArgumentException _) {
			throw refused("audit.receipt.format");
		}
	}

	private static InvalidInputException refused(String key) {
		return new InvalidInputException(FailureText.of(key));
	}

}
