package de.brauchichdas.assessment.link;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret that only another secret opens: AES-GCM under the SHA-256 of a purpose and
 * that other secret. What is stored tells nothing about either.
 *
 * @param stored nonce and ciphertext in Base64
 */
record SealedToken(String stored) {

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private static final SecureRandom RANDOM = new SecureRandom();

	/** What is sealed; the same key seals differently for each. */
	enum Purpose {

		CHAIN_KEY, TOKEN, READING_TOKEN

	}

	static SealedToken of(AccessToken secret, Purpose purpose, AccessToken key) {
		byte[] nonce = new byte[NONCE_BYTES];
		RANDOM.nextBytes(nonce);
		try {
			byte[] hidden = cipher(Cipher.ENCRYPT_MODE, purpose, key, nonce)
				.doFinal(secret.value().getBytes(StandardCharsets.US_ASCII));
			ByteBuffer stored = ByteBuffer.allocate(nonce.length + hidden.length).put(nonce).put(hidden);
			return new SealedToken(Base64.getEncoder().encodeToString(stored.array()));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has AES-GCM", ex);
		}
	}

	/**
	 * @throws IllegalStateException if another key or purpose sealed it
	 */
	AccessToken open(Purpose purpose, AccessToken key) {
		byte[] stored = Base64.getDecoder().decode(this.stored);
		byte[] nonce = new byte[NONCE_BYTES];
		ByteBuffer.wrap(stored).get(nonce);
		try {
			byte[] secret = cipher(Cipher.DECRYPT_MODE, purpose, key, nonce).doFinal(stored, NONCE_BYTES,
					stored.length - NONCE_BYTES);
			return new AccessToken(new String(secret, StandardCharsets.US_ASCII));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Sealed with another key", ex);
		}
	}

	private static Cipher cipher(int mode, Purpose purpose, AccessToken key, byte[] nonce)
			throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, new SecretKeySpec(AccessToken.sha256(purpose + ":" + key.value()), "AES"),
				new GCMParameterSpec(TAG_BITS, nonce));
		return cipher;
	}

}
