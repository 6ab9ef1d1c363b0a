package de.brauchichdas.assessment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** All earlier states. */
interface EarlierStates extends Repository<EarlierState, UUID> {

	void save(EarlierState state);

	List<EarlierState> findByAssessmentIdOrderByReplacedAt(UUID assessmentId);

	List<EarlierState> findByAssessmentIdInOrderByReplacedAtDesc(Collection<UUID> assessmentIds);

}
