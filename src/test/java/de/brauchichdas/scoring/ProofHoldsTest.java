package de.brauchichdas.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Condition;
import de.brauchichdas.catalogue.Guard;
import de.brauchichdas.catalogue.Question;
import de.brauchichdas.catalogue.Rule;
import de.brauchichdas.catalogue.Verdict;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One broken property is enough for a proof not to hold. */
class ProofHoldsTest {

	private static final Proof.Count SOME = new Proof.Count(1, new Proof.Witness(Map.of()));

	private final Catalogue catalogue = RandomCatalogue.of(1, 4, 3, 2);

	private final Rule rule = this.catalogue.rules().all().get(0);

	private final Question question = this.catalogue.questions().get(0);

	private final Guard guard = new Guard("zusage", new Condition.All(List.of()), Set.of(Verdict.NEIN), "Nie nein.");

	private Map<Verdict, Proof.Count> verdicts = verdicts(SOME);

	private Proof.RuleCount rules = new Proof.RuleCount(this.rule, SOME, SOME);

	private Proof.GuardCount guards = new Proof.GuardCount(this.guard, 1, Proof.Count.NONE);

	private Proof.Monotony monotony = new Proof.Monotony(this.question, true, 1, Proof.Count.NONE, null);

	private List<Proof.MissingText> missing = List.of();

	private long hidden;

	@Test
	void aProofHoldsIfNothingIsBroken() {
		assertThat(holds()).isTrue();
	}

	@Test
	void aVerdictThatNobodyGetsBreaksIt() {
		this.verdicts.put(Verdict.DIALOG, Proof.Count.NONE);
		assertThat(holds()).isFalse();
	}

	@Test
	void aRuleThatNeverFiresBreaksIt() {
		this.rules = new Proof.RuleCount(this.rule, Proof.Count.NONE, SOME);
		assertThat(holds()).isFalse();
	}

	@Test
	void aRuleThatNeverDecidesBreaksIt() {
		this.rules = new Proof.RuleCount(this.rule, SOME, Proof.Count.NONE);
		assertThat(holds()).isFalse();
	}

	@Test
	void aBrokenPromiseBreaksIt() {
		this.guards = new Proof.GuardCount(this.guard, 1, SOME);
		assertThat(holds()).isFalse();
	}

	@Test
	void aBetterAnswerThatLowersTheVerdictBreaksItOnlyIfThatIsPromisedNotToHappen() {
		this.monotony = new Proof.Monotony(this.question, true, 1, SOME, null);
		assertThat(holds()).isFalse();
		this.monotony = new Proof.Monotony(this.question, false, 1, SOME, null);
		assertThat(holds()).isTrue();
	}

	@Test
	void aMissingTextBreaksIt() {
		this.missing = List.of(new Proof.MissingText("rules/r", SOME));
		assertThat(holds()).isFalse();
	}

	@Test
	void aHiddenAnswerThatMattersBreaksIt() {
		this.hidden = 1;
		assertThat(holds()).isFalse();
	}

	private boolean holds() {
		return new Proof(this.catalogue, 1, this.verdicts, List.of(this.rules), List.of(this.guards),
				List.of(this.monotony), this.missing, this.hidden)
			.holds();
	}

	private static Map<Verdict, Proof.Count> verdicts(Proof.Count count) {
		Map<Verdict, Proof.Count> verdicts = new EnumMap<>(Verdict.class);
		for (Verdict verdict : Verdict.values()) {
			verdicts.put(verdict, count);
		}
		return verdicts;
	}

}
