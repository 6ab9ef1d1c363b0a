package de.brauchichdas.scoring.proof;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.decision.VerdictGuard;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.RandomCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests that one broken property suffices for a proof not to hold. */
class ProofHoldsTest {

	private static final CatalogueProof.Count SOME = new CatalogueProof.Count(1, new CatalogueProof.Witness(Map.of()));

	private final Catalogue catalogue = RandomCatalogue.of(1, 4, 3, 2);

	private final Rule rule = this.catalogue.rules().all().get(0);

	private final Question question = this.catalogue.questions().get(0);

	private final VerdictGuard guard = new VerdictGuard("zusage", new Condition.All(List.of()), Set.of(Verdict.NEIN),
			"Nie nein.");

	private Map<Verdict, CatalogueProof.Count> verdicts = verdicts(SOME);

	private CatalogueProof.RuleCount rules = new CatalogueProof.RuleCount(this.rule, SOME, SOME);

	private CatalogueProof.GuardCount guards = new CatalogueProof.GuardCount(this.guard, 1, CatalogueProof.Count.NONE);

	private CatalogueProof.Monotony monotony = new CatalogueProof.Monotony(this.question, true, 1,
			CatalogueProof.Count.NONE, null);

	private List<CatalogueProof.MissingText> missing = List.of();

	private List<String> unused = List.of();

	private List<String> unproven = List.of();

	private long hidden;

	@Test
	void aProofHoldsIfNothingIsBroken() {
		assertThat(holds()).isTrue();
	}

	@Test
	void aVerdictThatNobodyGetsBreaksIt() {
		this.verdicts.put(Verdict.DIALOG, CatalogueProof.Count.NONE);
		assertThat(holds()).isFalse();
	}

	@Test
	void aRuleThatNeverFiresBreaksIt() {
		this.rules = new CatalogueProof.RuleCount(this.rule, CatalogueProof.Count.NONE, SOME);
		assertThat(holds()).isFalse();
	}

	@Test
	void aRuleThatNeverDecidesBreaksIt() {
		this.rules = new CatalogueProof.RuleCount(this.rule, SOME, CatalogueProof.Count.NONE);
		assertThat(holds()).isFalse();
	}

	@Test
	void aBrokenPromiseBreaksIt() {
		this.guards = new CatalogueProof.GuardCount(this.guard, 1, SOME);
		assertThat(holds()).isFalse();
	}

	@Test
	void aBetterAnswerThatLowersTheVerdictBreaksItOnlyIfThatIsPromisedNotToHappen() {
		this.monotony = new CatalogueProof.Monotony(this.question, true, 1, SOME, null);
		assertThat(holds()).isFalse();
		this.monotony = new CatalogueProof.Monotony(this.question, false, 1, SOME, null);
		assertThat(holds()).isTrue();
	}

	@Test
	void aMissingTextBreaksIt() {
		this.missing = List.of(new CatalogueProof.MissingText("rules/r", SOME));
		assertThat(holds()).isFalse();
	}

	@Test
	void contentThatNobodyUsesBreaksIt() {
		this.unused = List.of("questions/q");
		assertThat(holds()).isFalse();
	}

	@Test
	void whatCouldNotBeProvenBreaksIt() {
		this.unproven = List.of("rules/r");
		assertThat(holds()).isFalse();
	}

	@Test
	void aHiddenAnswerThatMattersBreaksIt() {
		this.hidden = 1;
		assertThat(holds()).isFalse();
	}

	private boolean holds() {
		return new CatalogueProof(this.catalogue, 1, this.verdicts, List.of(this.rules), List.of(this.guards),
				List.of(this.monotony), this.missing, this.hidden, this.unused, this.unproven)
			.holds();
	}

	private static Map<Verdict, CatalogueProof.Count> verdicts(CatalogueProof.Count count) {
		Map<Verdict, CatalogueProof.Count> verdicts = new EnumMap<>(Verdict.class);
		for (Verdict verdict : Verdict.values()) {
			verdicts.put(verdict, count);
		}
		return verdicts;
	}

}
