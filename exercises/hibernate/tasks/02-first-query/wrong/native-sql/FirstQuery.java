package workbook.exercises.hibernate;

import org.hibernate.SessionFactory;

public final class FirstQuery {

    public static String emailOf(SessionFactory factory, String name) {
        return factory.fromTransaction(
                session -> session.createNativeQuery("select email from users where name = :name", String.class)
                        .setParameter("name", name)
                        .getSingleResult());
    }
}
