package de.brauchichdas.assessment.link;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Every token of a chain opens every other; nothing that is stored opens any. */
class ChainLinkTest {

	private final AccessToken first = AccessToken.random();

	private final AccessToken second = AccessToken.random();

	private final ChainLink firstPlace = ChainLink.first(this.first);

	private final ChainLink secondPlace = this.firstPlace.next(this.first, this.second);

	@Test
	void fromAnyTokenOfTheChainEveryOtherIsFound() {
		AccessToken third = AccessToken.random();
		ChainLink thirdPlace = this.secondPlace.next(this.second, third);
		for (AccessToken key : new AccessToken[] { this.firstPlace.key(this.first), this.secondPlace.key(this.second),
				thirdPlace.key(third) }) {
			assertThat(this.firstPlace.token(key)).isEqualTo(this.first);
			assertThat(this.secondPlace.token(key)).isEqualTo(this.second);
			assertThat(thirdPlace.token(key)).isEqualTo(third);
		}
	}

	@Test
	void anotherTokenDoesNotOpenTheKeyOfTheChain() {
		assertThatIllegalStateException().isThrownBy(() -> this.firstPlace.key(this.second));
		assertThatIllegalStateException().isThrownBy(() -> this.firstPlace.key(AccessToken.random()));
	}

	@Test
	void theKeyOfAnotherChainOpensNoToken() {
		AccessToken other = ChainLink.first(this.second).key(this.second);
		assertThatIllegalStateException().isThrownBy(() -> this.firstPlace.token(other));
	}

	@Test
	void aSealForOnePurposeIsNotOpenedForAnother() {
		SealedToken sealed = SealedToken.of(this.second, SealedToken.Purpose.TOKEN, this.first);
		assertThatIllegalStateException().isThrownBy(() -> sealed.open(SealedToken.Purpose.CHAIN_KEY, this.first));
	}

	@Test
	void sealingTwiceNeverLooksTheSame() {
		assertThat(SealedToken.of(this.second, SealedToken.Purpose.TOKEN, this.first))
			.isNotEqualTo(SealedToken.of(this.second, SealedToken.Purpose.TOKEN, this.first));
	}

}
