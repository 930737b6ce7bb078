package workbook.exercises.hibernate;

import org.hibernate.SessionFactory;
import workbook.scenario.PostMove;

public final class PortIt {

    public static void move(SessionFactory factory, PostMove move) {
        factory.inTransaction(session -> {
            session.createNativeMutationQuery("""
                            update posts set user_id = (select id from users where name = :name)
                            where title = :title""")
                    .setParameter("name", move.newOwnerName())
                    .setParameter("title", move.postTitle())
                    .executeUpdate();
        });
    }
}
