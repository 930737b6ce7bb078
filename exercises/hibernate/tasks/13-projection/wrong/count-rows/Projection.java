package workbook.exercises.hibernate;

import java.util.List;
import org.hibernate.SessionFactory;
import workbook.scenario.UserPostCount;

public final class Projection {

    public static List<UserPostCount> count(SessionFactory factory) {
        return factory.fromTransaction(session -> session.createSelectionQuery("""
                        select u.name, count(*) from User u left join u.posts p
                        group by u.id, u.name order by u.id""", UserPostCount.class)
                .getResultList());
    }
}
