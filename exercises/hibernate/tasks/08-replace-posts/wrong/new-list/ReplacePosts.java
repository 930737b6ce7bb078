package workbook.exercises.hibernate;

import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.Post;
import workbook.hibernate.relationship.User;
import workbook.scenario.NewPostList;

public final class ReplacePosts {

    public static void replace(SessionFactory factory, NewPostList input) {
        factory.inTransaction(session -> {
            User user = session.createSelectionQuery("from User where name = :name", User.class)
                    .setParameter("name", input.userName())
                    .getSingleResult();
            session.createMutationQuery("delete from Post where user = :user")
                    .setParameter("user", user)
                    .executeUpdate();
            input.posts().forEach(post -> session.persist(new Post(post.title(), post.content(), user)));
        });
    }
}
