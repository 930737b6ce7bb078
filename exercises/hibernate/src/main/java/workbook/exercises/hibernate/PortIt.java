package workbook.exercises.hibernate;

import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.Post;
import workbook.hibernate.relationship.User;
import workbook.scenario.PostMove;

public final class PortIt {

    public static void move(SessionFactory factory, PostMove move) {
        factory.inTransaction(session -> {
            // TODO: one statement, as in the other chapter
            User newOwner = session.createSelectionQuery("from User where name = :name", User.class)
                    .setParameter("name", move.newOwnerName())
                    .getSingleResult();
            session.createSelectionQuery("from Post where title = :title", Post.class)
                    .setParameter("title", move.postTitle())
                    .getSingleResult()
                    .setUser(newOwner);
        });
    }
}
