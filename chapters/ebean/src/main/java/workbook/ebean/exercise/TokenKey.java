package workbook.ebean.exercise;

import jakarta.persistence.Embeddable;

/** Which authorization's token, and of which kind. */
@Embeddable
public record TokenKey(String authorizationId, String kind) {}
