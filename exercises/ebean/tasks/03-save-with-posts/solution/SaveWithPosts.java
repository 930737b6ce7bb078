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
        user.getPosts().addAll(posts);
        database.save(user);
        return new StoredUser(user.getId(), posts.stream().map(Post::getId).toList());
    }
}
