package workbook.exercises.mybatis;

import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.mybatis.relationship.ReplacePostsMapper;
import workbook.scenario.NewPostList;

public final class ReplacePosts {

    public static void replace(SqlSessionFactory factory, NewPostList list) {
        try (SqlSession session = factory.openSession(ExecutorType.BATCH)) {
            ReplacePostsMapper mapper = session.getMapper(ReplacePostsMapper.class);
            long userId = mapper.userId(list.userName());
            // TODO: keep the posts that stay, and write only what differs
            mapper.deletePostsOf(userId);
            list.posts().forEach(post -> mapper.insert(post, userId));
            session.commit();
        }
    }
}
