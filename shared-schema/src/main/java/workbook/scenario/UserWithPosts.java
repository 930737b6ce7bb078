package workbook.scenario;

import java.util.List;

/** A user's name and the titles of the posts, in the order of their ids. */
public record UserWithPosts(String name, List<String> titles) {}
