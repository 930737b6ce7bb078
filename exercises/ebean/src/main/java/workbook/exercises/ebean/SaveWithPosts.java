package workbook.exercises.ebean;

import io.ebean.Database;
import java.util.List;
import workbook.ebean.relationship.Post;
import workbook.ebean.relationship.User;
import workbook.scenario.NewUser;
import workbook.scenario.StoredUser;

public final class SaveWithPosts {

    public static StoredUser save(Database database, NewUser newUser) {
        User user = new User(newUser.name(), newUser.email());
        List<Post> posts = newUser.posts().stream()
                .map(post -> new Post(post.title(), post.content()))
                .toList();
        // TODO: let the posts be stored with their user, by this one save
        database.save(user);
        return new StoredUser(user.getId(), posts.stream().map(Post::getId).toList());
    }
}
