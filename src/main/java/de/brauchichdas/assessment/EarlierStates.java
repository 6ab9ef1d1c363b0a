package de.brauchichdas.assessment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All earlier states. */
interface EarlierStates extends Repository<EarlierState, UUID> {

	void save(EarlierState state);

	List<EarlierState> findByAssessmentIdOrderByReplacedAt(UUID assessmentId);

	/** The newest first. */
	@Query("select e.id from EarlierState e where e.assessmentId = :assessmentId order by e.replacedAt desc, e.id")
	List<UUID> findIdsByAssessmentId(UUID assessmentId);

	@Modifying
	@Query("delete from EarlierState e where e.id in :ids")
	void deleteByIdIn(Collection<UUID> ids);

	List<EarlierState> findByAssessmentIdInOrderByReplacedAtDesc(Collection<UUID> assessmentIds);

}
