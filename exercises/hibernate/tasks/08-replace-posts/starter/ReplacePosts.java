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
            // TODO: a post whose title is in the new list stays the same post
            user.getPosts().clear();
            input.posts().forEach(post -> user.addPost(new Post(post.title(), post.content())));
        });
    }
}
