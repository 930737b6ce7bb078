package workbook.exercises.hibernate;

import java.util.List;
import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.User;
import workbook.scenario.UserPostCount;

public final class Projection {

    public static List<UserPostCount> count(SessionFactory factory) {
        return factory.fromTransaction(session -> session
                // TODO: let the database count
                .createSelectionQuery("from User u left join fetch u.posts order by u.id", User.class)
                .getResultList()
                .stream()
                .map(user -> new UserPostCount(user.getName(), user.getPosts().size()))
                .toList());
    }
}
