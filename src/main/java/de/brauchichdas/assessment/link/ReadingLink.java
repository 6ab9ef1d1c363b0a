package de.brauchichdas.assessment.link;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A second secret of an assessment, which only lets read its result. It is made without
 * the key and tells nothing about it. What is stored is its hash, and the secret itself
 * sealed under the key, so that the owner can look it up again.
 */
@Embeddable
public class ReadingLink {

	@Column(name = "reading_token_hash")
	private String hash;

	@Column(name = "reading_token_sealed")
	private String sealed;

	@SuppressWarnings("NullAway.Init") // for JPA
	protected ReadingLink() {
	}

	private ReadingLink(AccessToken secret, AccessToken key) {
		this.hash = secret.hash();
		this.sealed = SealedToken.of(secret, SealedToken.Purpose.READING_TOKEN, key).stored();
	}

	/**
	 * A new link with a secret of its own.
	 * @param key the token of the assessment
	 */
	public static ReadingLink create(AccessToken key) {
		return new ReadingLink(AccessToken.random(), key);
	}

	/**
	 * The paths of the reader.
	 * @param key the token of the assessment
	 * @throws IllegalStateException if it is another one
	 */
	public ReadingPaths paths(AccessToken key) {
		return new ReadingPaths(new SealedToken(this.sealed).open(SealedToken.Purpose.READING_TOKEN, key).value());
	}

}
