package workbook.scenario;

/** A user's name and how many posts there are; none is 0. */
public record UserPostCount(String name, long posts) {}
