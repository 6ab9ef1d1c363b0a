package de.brauchichdas.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Holds all assessments. They are found by the hash of a token, and from there along
 * their chain.
 */
public interface Assessments extends Repository<Assessment, UUID> {

	Assessment saveAndFlush(Assessment assessment);

	Optional<Assessment> findById(UUID id);

	Optional<Assessment> findByTokenHash(String tokenHash);

	Optional<Assessment> findByReadingLinkHash(String hash);

	List<Assessment> findByPreviousId(UUID previousId);

	List<Assessment> findByChainIdOrderByCreatedAtDesc(UUID chainId);

	@Query("select a.chain.id from Assessment a where a.tokenHash = :tokenHash")
	Optional<UUID> findChainIdByTokenHash(String tokenHash);

	/** Locks the row until the transaction ends, so that two tabs follow one another. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Assessment a where a.tokenHash = :tokenHash")
	Optional<Assessment> lockByTokenHash(String tokenHash);

	/** Locks all rows of a chain, always in the same order. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Assessment a where a.chain.id = :chainId order by a.id")
	List<Assessment> lockByChainId(UUID chainId);

	/**
	 * Leaves a later day as it is.
	 * @return 0 if the row is gone
	 */
	@Modifying
	@Query("update Assessment a set a.accessedOn = greatest(a.accessedOn, :day) where a.id = :id")
	int noteAccess(UUID id, LocalDate day);

	@Modifying
	@Query("update Assessment a set a.accessedOn = :day where a.chain.id = :chainId and a.accessedOn < :day")
	void noteAccessOfChain(UUID chainId, LocalDate day);

	/** The last day on which a result of the chain asks to come back. */
	@Query("select max(a.reviewOn) from Assessment a where a.chain.id = :chainId")
	Optional<LocalDate> findLastReviewByChainId(UUID chainId);

	/**
	 * Assessments in no chain that were last opened and are to be reviewed on these days
	 * or before.
	 */
	@Query("""
			select a.id from Assessment a where a.accessedOn <= :last and a.chain.id is null
			and (a.reviewOn is null or a.reviewOn <= :lastReview)""")
	List<UUID> findSingleExpired(LocalDate last, LocalDate lastReview, Limit limit);

	/**
	 * Chains of which at least one link was last opened on this day or before, and none
	 * is to be reviewed later than on that.
	 */
	@Query("""
			select distinct a.chain.id from Assessment a where a.accessedOn <= :last and a.chain.id is not null
			and not exists (select 1 from Assessment b where b.chain.id = a.chain.id and b.reviewOn > :lastReview)""")
	List<UUID> findChainsPerhapsExpired(LocalDate last, LocalDate lastReview, Limit limit);

	/**
	 * Deletes of these rows, and their earlier states with them, those that are still as
	 * they were found: what is opened or repeated meanwhile stays.
	 */
	@Modifying
	@Query("""
			delete from Assessment a where a.id in :ids and a.accessedOn <= :last and a.chain.id is null
			and (a.reviewOn is null or a.reviewOn <= :lastReview)""")
	int deleteSingleExpired(LocalDate last, LocalDate lastReview, Collection<UUID> ids);

	/** Deletes the row, and the database its earlier states with it. */
	@Modifying
	@Query("delete from Assessment a where a.id = :id")
	int deleteById(UUID id);

	/** Deletes the rows that are there now, and their earlier states with them. */
	@Modifying
	@Query("delete from Assessment a where a.chain.id = :chainId")
	int deleteByChainId(UUID chainId);

	/**
	 * Tells, together with
	 * {@link #existsByCatalogueVersionAndResultCatalogueFingerprintGreaterThan}, whether
	 * a result of this version was stored with another content. There are two queries
	 * because the index answers each of them without a scan.
	 */
	boolean existsByCatalogueVersionAndResultCatalogueFingerprintLessThan(String version, String fingerprint);

	boolean existsByCatalogueVersionAndResultCatalogueFingerprintGreaterThan(String version, String fingerprint);

}
