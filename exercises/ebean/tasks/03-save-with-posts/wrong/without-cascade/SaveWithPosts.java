package workbook.exercises.ebean;

import io.ebean.Database;
import java.util.List;
import workbook.ebean.relationship.PostWithoutCascade;
import workbook.ebean.relationship.UserWithoutCascade;
import workbook.scenario.NewUser;
import workbook.scenario.StoredUser;

public final class SaveWithPosts {

    public static StoredUser save(Database database, NewUser newUser) {
        UserWithoutCascade user = new UserWithoutCascade(newUser.name(), newUser.email());
        List<PostWithoutCascade> posts = newUser.posts().stream()
                .map(post -> new PostWithoutCascade(post.title(), post.content()))
                .toList();
        posts.forEach(post -> user.getPosts().add(post));
        database.save(user);
        return new StoredUser(
                user.getId(), posts.stream().map(PostWithoutCascade::getId).toList());
    }
}
