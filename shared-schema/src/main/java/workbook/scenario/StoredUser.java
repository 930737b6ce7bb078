package workbook.scenario;

import java.util.List;

/** The ids that the database gave: of the user, and of the posts in the order in which they were given. */
public record StoredUser(long id, List<Long> postIds) {}
