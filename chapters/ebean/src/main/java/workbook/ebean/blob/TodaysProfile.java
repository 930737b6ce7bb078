package workbook.ebean.blob;

import workbook.blob.Profile;

/** A profile by {@link TodaysProfileConverter}: one converter for a type is all that Ebean has. */
public record TodaysProfile(Profile profile) {}
