package workbook.schema;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rows of a blog, in memory: what a database holds before a scenario runs.
 *
 * @param blobs by the user's id, for users who have any
 */
public record Blog(
        List<User> users,
        List<Post> posts,
        List<Tag> tags,
        List<PostTag> postTags,
        List<Comment> comments,
        Map<Long, Blob> blobs,
        List<Account> accounts,
        List<Authorization> authorizations) {

    public record User(long id, String name, String email, Integer age) {}

    public record Post(long id, String title, String content, long userId) {}

    public record Tag(long id, String name) {}

    public record PostTag(long postId, long tagId) {}

    /** {@code parentId} is null for a comment that answers the post itself. */
    public record Comment(long id, String content, long postId, long userId, Long parentId) {}

    /**
     * What a user's columns {@code data} and {@code profile} hold.
     *
     * @param data bytes, meant to be a serialized object
     * @param profile JSON; null for none
     */
    public record Blob(byte[] data, String profile) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Blob that
                    && Arrays.equals(data, that.data)
                    && Objects.equals(profile, that.profile);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(data) + Objects.hashCode(profile);
        }
    }

    public record Account(long id, String owner, long balance) {}

    /**
     * An authorization of the one client that there is, with a code that nobody has redeemed.
     *
     * @param expiresAt when its code does
     */
    public record Authorization(String id, String code, Instant expiresAt) {}

    /** Authorizations alone. */
    public static Blog ofAuthorizations(List<Authorization> authorizations) {
        return new Blog(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), authorizations);
    }

    /** Accounts alone. */
    public static Blog of(List<Account> accounts) {
        return new Blog(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), accounts, List.of());
    }

    /** A blog of users and posts only. */
    public static Blog of(List<User> users, List<Post> posts) {
        return new Blog(users, posts, List.of(), List.of(), List.of(), Map.of(), List.of(), List.of());
    }

    /** A blog of users alone, with blobs by their ids. */
    public static Blog of(List<User> users, Map<Long, Blob> blobs) {
        return new Blog(users, List.of(), List.of(), List.of(), List.of(), blobs, List.of(), List.of());
    }

    /** The posts of each user who has any, by the user's id, in the order of their ids. */
    public Map<Long, List<Post>> postsByUser() {
        return posts.stream().collect(Collectors.groupingBy(Post::userId));
    }

    /** The tags by their ids. */
    public Map<Long, Tag> tagsById() {
        return tags.stream().collect(Collectors.toMap(Tag::id, Function.identity()));
    }
}
