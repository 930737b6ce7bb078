package workbook.exercises.hibernate;

import org.hibernate.SessionFactory;
import workbook.hibernate.blob.ImmutableConverterUser;
import workbook.scenario.ProfileChange;

public final class ChangeInPlace {

    public static void change(SessionFactory factory, ProfileChange change) {
        factory.inTransaction(session -> {
            ImmutableConverterUser user = session.createSelectionQuery(
                            "from ImmutableConverterUser where email = :email", ImmutableConverterUser.class)
                    .setParameter("email", change.email())
                    .getSingleResult();
            user.getData().put("city", change.city());
            session.flush();
        });
    }
}
