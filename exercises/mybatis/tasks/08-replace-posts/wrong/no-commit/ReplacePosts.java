package workbook.exercises.mybatis;

import java.util.Map;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.mybatis.relationship.ReplacePostsMapper;
import workbook.mybatis.relationship.ReplacePostsMapper.StoredPost;
import workbook.scenario.NewPost;
import workbook.scenario.NewPostList;

public final class ReplacePosts {

    public static void replace(SqlSessionFactory factory, NewPostList list) {
        try (SqlSession session = factory.openSession(ExecutorType.BATCH)) {
            ReplacePostsMapper mapper = session.getMapper(ReplacePostsMapper.class);
            long userId = mapper.userId(list.userName());
            Map<String, StoredPost> stored = mapper.postsByTitle(userId);
            for (NewPost post : list.posts()) {
                StoredPost old = stored.remove(post.title());
                if (old == null) {
                    mapper.insert(post, userId);
                } else if (!old.content().equals(post.content())) {
                    mapper.rewrite(old.id(), post.content());
                }
            }
            stored.values().forEach(gone -> mapper.delete(gone.id()));
        }
    }
}
