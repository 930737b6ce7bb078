package workbook.ebean.oauth;

import jakarta.persistence.Embeddable;

/** Which authorization's token, and of which kind. */
// tag::key[]
@Embeddable
public record TokenKey(String authorizationId, String kind) {}
// end::key[]
