package workbook.exercises.ebean;

import io.ebean.Database;
import java.util.List;
import workbook.ebean.relationship.Post;
import workbook.ebean.relationship.User;
import workbook.ebean.relationship.query.QUser;

public final class FindAndRead {

    public static List<String> titles(Database database, String name) {
        QUser query = new QUser(database).name.eq(name).posts.isNotEmpty().setUnmodifiable(true);
        User user = query.findOneOrEmpty().orElseThrow();
        return user.getPosts().stream().map(Post::getTitle).toList();
    }
}
