package de.brauchichdas.assessment.link;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The place of an assessment in a chain of repetitions. Its token opens the key of the
 * chain, and the key opens the tokens of all members, so every link leads to every other;
 * what is stored leads to none.
 */
@Embeddable
public class ChainLink {

	@Column(name = "chain_id")
	private UUID id;

	private String chainKeySealed;

	private String tokenSealed;

	@SuppressWarnings("NullAway.Init") // for JPA
	protected ChainLink() {
	}

	private ChainLink(UUID id, AccessToken chainKey, AccessToken token) {
		this.id = id;
		this.chainKeySealed = SealedToken.of(chainKey, SealedToken.Purpose.CHAIN_KEY, token).stored();
		this.tokenSealed = SealedToken.of(token, SealedToken.Purpose.TOKEN, chainKey).stored();
	}

	/** The first place in a new chain. */
	public static ChainLink first(AccessToken token) {
		return new ChainLink(UUID.randomUUID(), AccessToken.random(), token);
	}

	/**
	 * Another place in this chain.
	 * @param own the token of this place
	 * @param other the token of the other
	 */
	public ChainLink next(AccessToken own, AccessToken other) {
		return new ChainLink(this.id, key(own), other);
	}

	public UUID id() {
		return this.id;
	}

	/**
	 * The key of the chain.
	 * @param own the token of this place
	 * @throws IllegalStateException if it is another one
	 */
	public AccessToken key(AccessToken own) {
		return new SealedToken(this.chainKeySealed).open(SealedToken.Purpose.CHAIN_KEY, own);
	}

	/**
	 * The token of this place.
	 * @param key the key of the chain
	 * @throws IllegalStateException if it is the key of another chain
	 */
	public AccessToken token(AccessToken key) {
		return new SealedToken(this.tokenSealed).open(SealedToken.Purpose.TOKEN, key);
	}

}
