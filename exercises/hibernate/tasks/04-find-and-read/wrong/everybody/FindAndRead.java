package workbook.exercises.hibernate;

import java.util.List;
import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.Post;
import workbook.hibernate.relationship.User;

public final class FindAndRead {

    public static List<String> titlesOf(SessionFactory factory, String name) {
        List<User> users = factory.fromTransaction(
                session -> session.createSelectionQuery("from User u left join fetch u.posts", User.class)
                        .getResultList());
        return users.stream()
                .filter(user -> user.getName().equals(name))
                .flatMap(user -> user.getPosts().stream())
                .map(Post::getTitle)
                .toList();
    }
}
