package workbook.exercises.hibernate;

import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.User;

public final class FirstQuery {

    public static String emailOf(SessionFactory factory, String name) {
        return factory.fromTransaction(session ->
                // TODO: let the database find the one user
                session.createSelectionQuery("from User", User.class).getResultList().stream()
                        .filter(user -> user.getName().equals(name))
                        .map(User::getEmail)
                        .findFirst()
                        .orElseThrow());
    }
}
