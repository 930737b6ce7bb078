package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import workbook.jooq.generated.tables.records.PostsRecord;
import workbook.scenario.NewPost;
import workbook.scenario.NewPostList;

public final class ReplacePosts {

    public static void replace(DSLContext ctx, NewPostList list) {
        ctx.transaction(trx -> {
            DSLContext dsl = trx.dsl();
            long userId = dsl.fetchSingle(USERS, USERS.NAME.eq(list.userName())).getId();
            Map<String, PostsRecord> stored =
                    dsl.fetch(POSTS, POSTS.USER_ID.eq(userId)).intoMap(POSTS.TITLE);
            List<PostsRecord> records = new ArrayList<>();
            for (NewPost post : list.posts()) {
                PostsRecord record = stored.remove(post.title());
                if (record == null) {
                    records.add(newPost(dsl, post, userId));
                } else if (!record.getContent().equals(post.content())) {
                    record.setContent(post.content());
                    records.add(record);
                }
            }
            dsl.batchDelete(stored.values()).execute();
            dsl.batchStore(records).execute();
        });
    }

    private static PostsRecord newPost(DSLContext dsl, NewPost post, long userId) {
        PostsRecord record = dsl.newRecord(POSTS, post);
        record.setUserId(userId);
        return record;
    }
}
