package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.USERS;

import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Result;
import workbook.scenario.Page;
import workbook.scenario.UserWithPosts;

public final class PageWithPosts {

    public static List<UserWithPosts> page(DSLContext ctx, Page page) {
        // TODO: let the page be one of users, not of joined rows
        return ctx
                .select(USERS.ID, USERS.NAME, USERS.posts().TITLE)
                .from(USERS)
                .leftJoin(USERS.posts())
                .orderBy(USERS.ID, USERS.posts().ID)
                .limit(page.limit())
                .offset(page.offset())
                .fetchGroups(USERS.ID)
                .values()
                .stream()
                .map(PageWithPosts::withTitles)
                .toList();
    }

    private static UserWithPosts withTitles(Result<Record3<Long, String, String>> rows) {
        return new UserWithPosts(
                rows.get(0).value2(),
                rows.map(Record3::value3).stream().filter(Objects::nonNull).toList());
    }
}
