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
            user.getPosts().removeIf(post -> !wanted.containsKey(post.getTitle()));
            user.getPosts()
                    .forEach(post ->
                            post.setContent(wanted.remove(post.getTitle()).content()));
            wanted.values().forEach(post -> user.addPost(new Post(post.title(), post.content())));
        });
    }
}
