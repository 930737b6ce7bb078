package workbook.ebean.oauth;

import jakarta.persistence.Embeddable;

/** Whom, and by whom. */
// tag::key[]
@Embeddable
public record ConsentKey(String registeredClientId, String principalName) {}
// end::key[]
