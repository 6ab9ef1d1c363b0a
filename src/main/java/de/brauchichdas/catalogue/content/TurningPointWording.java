package de.brauchichdas.catalogue.content;

/**
 * Wording of "Es käme anders, wenn …". Braces stand for: {turn} what would have to be,
 * {title} the recommendation, {number} and {names} the answers it hinges on.
 *
 * @param single one change that would lead elsewhere
 * @param together several changes that only together would
 * @param stable no single answer changes the result
 * @param stableTogether introduces sets after {@code stable}
 * @param hingesOnOne the result hinges on one answer
 * @param hingesOnSeveral the result hinges on several answers
 * @param unreachable no own changes lead to a recommendation
 */
public record TurningPointWording(String single, String together, String stable, String stableTogether,
		String hingesOnOne, String hingesOnSeveral, String unreachable) {

}
