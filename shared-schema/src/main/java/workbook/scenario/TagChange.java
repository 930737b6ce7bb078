package workbook.scenario;

/** Take one tag off the post of this title and put another on; the other is made when there is none of that name. */
public record TagChange(String postTitle, String remove, String add) {}
