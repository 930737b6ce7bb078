package workbook.exercises.hibernate;

import java.util.List;
import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.Post;
import workbook.hibernate.relationship.User;

public final class FindAndRead {

    public static List<String> titlesOf(SessionFactory factory, String name) {
        // TODO: what is read after the session must be loaded before its end
        User user = factory.fromTransaction(
                session -> session.createSelectionQuery("from User where name = :name", User.class)
                        .setParameter("name", name)
                        .getSingleResult());
        return user.getPosts().stream().map(Post::getTitle).toList();
    }
}
