package workbook.exercises.hibernate;

import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.User;

public final class FirstQuery {

    public static String emailOf(SessionFactory factory, String name) {
        return factory.fromTransaction(session -> session.find(User.class, 1L).getEmail());
    }
}
