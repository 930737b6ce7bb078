package workbook.exercises.hibernate;

import org.hibernate.SessionFactory;
import workbook.scenario.PostMove;

public final class PortIt {

    public static void move(SessionFactory factory, PostMove move) {
        factory.inTransaction(session -> {
            Long newOwner = session.createSelectionQuery("select id from User where name = :name", Long.class)
                    .setParameter("name", move.newOwnerName())
                    .getSingleResult();
            session.createMutationQuery("update Post set user.id = :user where title = :title")
                    .setParameter("user", newOwner)
                    .setParameter("title", move.postTitle())
                    .executeUpdate();
        });
    }
}
