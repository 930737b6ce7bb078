package workbook.scenario;

import java.util.List;

/** A user who is not stored yet, with the posts in their order. */
public record NewUser(String name, String email, List<NewPost> posts) {}
