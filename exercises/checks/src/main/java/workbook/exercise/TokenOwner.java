package workbook.exercise;

import java.util.List;

/**
 * The authorization that a token belongs to.
 *
 * @param authorizationId its id
 * @param principalName who granted it
 * @param kinds of all of its tokens, in alphabetical order
 */
public record TokenOwner(String authorizationId, String principalName, List<String> kinds) {}
