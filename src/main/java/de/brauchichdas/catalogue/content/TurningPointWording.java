package de.brauchichdas.catalogue.content;

/**
 * Sentence templates for the section "Es käme anders, wenn …". Placeholders: {turn} for
 * the change phrases of the options, {title} and {titles} for recommendations, {number}
 * and {names} for the questions that the result hinges on.
 *
 * @param single one change leads to another recommendation
 * @param together several changes lead to another recommendation only together
 * @param stable no single answer changes the result
 * @param stableTogether follows {@code stable} and introduces sets of changes
 * @param hingesOnOne the result hinges on one answer
 * @param hingesOnSeveral the result hinges on several answers
 * @param unreachable no changes that the owner controls lead to these recommendations
 */
public record TurningPointWording(String single, String together, String stable, String stableTogether,
		String hingesOnOne, String hingesOnSeveral, String unreachable) {

}
