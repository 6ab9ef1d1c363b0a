package de.brauchichdas.assessment;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The place of an assessment in a chain of repetitions. Its token opens the key of the
 * chain, and the key opens the tokens of all members, so every link leads to every other;
 * what is stored leads to none.
 */
@Embeddable
class ChainLink {

	@Column(name = "chain_id")
	private UUID id;

	private String chainKeySealed;

	private String tokenSealed;

	@SuppressWarnings("NullAway.Init") // for JPA
	protected ChainLink() {
	}

	private ChainLink(UUID id, AccessToken chainKey, AccessToken token) {
		this.id = id;
		this.chainKeySealed = Sealed.of(chainKey, Sealed.Purpose.CHAIN_KEY, token).stored();
		this.tokenSealed = Sealed.of(token, Sealed.Purpose.TOKEN, chainKey).stored();
	}

	/** The first place in a new chain. */
	static ChainLink first(AccessToken token) {
		return new ChainLink(UUID.randomUUID(), AccessToken.random(), token);
	}

	/**
	 * Another place in this chain.
	 * @param own the token of this place
	 * @param other the token of the other
	 */
	ChainLink next(AccessToken own, AccessToken other) {
		return new ChainLink(this.id, key(own), other);
	}

	UUID id() {
		return this.id;
	}

	/**
	 * The key of the chain.
	 * @param own the token of this place
	 * @throws IllegalStateException if it is another one
	 */
	AccessToken key(AccessToken own) {
		return new Sealed(this.chainKeySealed).open(Sealed.Purpose.CHAIN_KEY, own);
	}

	/**
	 * The token of this place.
	 * @param key the key of the chain
	 * @throws IllegalStateException if it is the key of another chain
	 */
	AccessToken token(AccessToken key) {
		return new Sealed(this.tokenSealed).open(Sealed.Purpose.TOKEN, key);
	}

}
