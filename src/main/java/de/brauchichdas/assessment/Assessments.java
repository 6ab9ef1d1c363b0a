package de.brauchichdas.assessment;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All assessments. They are found by the hash of their token only. */
interface Assessments extends Repository<Assessment, UUID> {

	Assessment saveAndFlush(Assessment assessment);

	Optional<Assessment> findByTokenHash(String tokenHash);

	/** Locks the row until the transaction ends, so that two tabs follow one another. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Assessment a where a.tokenHash = :tokenHash")
	Optional<Assessment> lockByTokenHash(String tokenHash);

}
