package workbook.mybatis.relationship;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.REPLACE_POSTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.mybatis.relationship.ReplacePostsMapper.StoredPost;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewPost;
import workbook.scenario.NewPostList;

/** A user's posts become those of a new list; the title says which is which. */
public final class ReplacePosts {

    private ReplacePosts() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, NewPostList, Void>to(REPLACE_POSTS)
                .trap("delete-and-reinsert", change(ReplacePosts::deleteAndReinsert))
                .whichIsWrong()
                .trap("save-each", change(ReplacePosts::saveEach))
                .idiom("diff", change(ReplacePosts::diff))
                .list();
    }

    // tag::delete-and-reinsert[]
    static void deleteAndReinsert(SqlSessionFactory factory, NewPostList list) {
        try (SqlSession session = factory.openSession(ExecutorType.BATCH)) {
            ReplacePostsMapper mapper = session.getMapper(ReplacePostsMapper.class);
            long userId = mapper.userId(list.userName());
            // A trap: posts that stay get new ids, and lose the tags and comments of the old ones.
            mapper.deletePostsOf(userId);
            list.posts().forEach(post -> mapper.insert(post, userId));
            session.commit();
        }
    }
    // end::delete-and-reinsert[]

    // tag::save-each[]
    static void saveEach(SqlSessionFactory factory, NewPostList list) {
        try (SqlSession session = factory.openSession()) {
            ReplacePostsMapper mapper = session.getMapper(ReplacePostsMapper.class);
            long userId = mapper.userId(list.userName());
            Map<String, StoredPost> stored = mapper.postsByTitle(userId);
            for (NewPost post : list.posts()) {
                // A trap: MyBatis does not know what changed. Every post is written, each with a round trip of its own.
                StoredPost old = stored.remove(post.title());
                if (old == null) {
                    mapper.insert(post, userId);
                } else {
                    mapper.rewrite(old.id(), post.content());
                }
            }
            stored.values().forEach(gone -> mapper.delete(gone.id()));
            session.commit();
        }
    }
    // end::save-each[]

    // tag::diff[]
    static void diff(SqlSessionFactory factory, NewPostList list) {
        try (SqlSession session = factory.openSession(ExecutorType.BATCH)) {
            ReplacePostsMapper mapper = session.getMapper(ReplacePostsMapper.class);
            long userId = mapper.userId(list.userName());
            Map<String, StoredPost> stored = mapper.postsByTitle(userId);
            List<NewPost> added = new ArrayList<>();
            for (NewPost post : list.posts()) {
                StoredPost old = stored.remove(post.title());
                if (old == null) {
                    added.add(post);
                } else if (!old.content().equals(post.content())) {
                    mapper.rewrite(old.id(), post.content());
                }
            }
            // One kind after the other: a batch ends where the next statement is a different one.
            stored.values().forEach(gone -> mapper.delete(gone.id()));
            added.forEach(post -> mapper.insert(post, userId));
            session.commit();
        }
    }
    // end::diff[]
}
