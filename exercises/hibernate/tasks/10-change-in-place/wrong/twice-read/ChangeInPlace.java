package workbook.exercises.hibernate;

import java.util.Map;
import org.hibernate.SessionFactory;
import workbook.hibernate.blob.ImmutableConverterUser;
import workbook.scenario.ProfileChange;

public final class ChangeInPlace {

    public static void change(SessionFactory factory, ProfileChange change) {
        Map<String, Object> data =
                factory.fromTransaction(session -> session.createSelectionQuery(
                                "from ImmutableConverterUser where email = :email", ImmutableConverterUser.class)
                        .setParameter("email", change.email())
                        .getSingleResult()
                        .getData());
        data.put("city", change.city());
        factory.inTransaction(session -> session.createSelectionQuery(
                        "from ImmutableConverterUser where email = :email", ImmutableConverterUser.class)
                .setParameter("email", change.email())
                .getSingleResult()
                .setData(data));
    }
}
