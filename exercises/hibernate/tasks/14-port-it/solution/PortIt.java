package workbook.exercises.hibernate;

import org.hibernate.SessionFactory;
import workbook.scenario.PostMove;

public final class PortIt {

    public static void move(SessionFactory factory, PostMove move) {
        factory.inTransaction(session -> {
            session.createMutationQuery("""
                            update Post set user.id = (select u.id from User u where u.name = :name)
                            where title = :title""")
                    .setParameter("name", move.newOwnerName())
                    .setParameter("title", move.postTitle())
                    .executeUpdate();
        });
    }
}
