package workbook.exercises.hibernate;

import java.util.HashMap;
import java.util.Map;
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
            Map<String, Object> data = new HashMap<>(user.getData());
            data.put("city", change.city());
            user.setData(data);
        });
    }
}
