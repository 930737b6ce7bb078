package workbook.exercises.hibernate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.Post;
import workbook.hibernate.relationship.User;
import workbook.scenario.NewPost;
import workbook.scenario.NewPostList;

public final class ReplacePosts {

    public static void replace(SessionFactory factory, NewPostList input) {
        Map<String, NewPost> wanted = new LinkedHashMap<>();
        input.posts().forEach(post -> wanted.put(post.title(), post));
        factory.inTransaction(session -> {
            User user = session.createSelectionQuery("from User where name = :name", User.class)
                    .setParameter("name", input.userName())
                    .getSingleResult();
            session.createMutationQuery("delete from Post where user = :user and title not in :titles")
                    .setParameter("user", user)
                    .setParameterList("titles", wanted.keySet())
                    .executeUpdate();
            wanted.forEach((title, post) -> {
                int updated = session.createMutationQuery(
                                "update Post set content = :content where user = :user and title = :title")
                        .setParameter("content", post.content())
                        .setParameter("user", user)
                        .setParameter("title", title)
                        .executeUpdate();
                if (updated == 0) {
                    session.persist(new Post(title, post.content(), user));
                }
            });
        });
    }
}
