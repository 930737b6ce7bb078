package workbook.exercises.hibernate;

import java.util.List;
import org.hibernate.Hibernate;
import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.User;
import workbook.scenario.UserPostCount;

public final class Projection {

    public static List<UserPostCount> count(SessionFactory factory) {
        return factory.fromTransaction(
                session -> session.createSelectionQuery("from User order by id", User.class).getResultList().stream()
                        .map(user -> new UserPostCount(user.getName(), Hibernate.size(user.getPosts())))
                        .toList());
    }
}
