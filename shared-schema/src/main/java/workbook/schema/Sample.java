package workbook.schema;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import workbook.schema.Blog.Account;
import workbook.schema.Blog.Authorization;
import workbook.schema.Blog.Comment;
import workbook.schema.Blog.Post;
import workbook.schema.Blog.PostTag;
import workbook.schema.Blog.Tag;
import workbook.schema.Blog.User;

/**
 * The sample blogs. Each can be made at any size from 0 to {@link #LARGEST}, and is the same every time: John Doe is
 * always the first user, "First Post" and "Second Post" always his first posts.
 */
public enum Sample {
    /** No row at all, at every size. */
    EMPTY {
        @Override
        public Blog blog(int size) {
            return Blog.of(List.of(), List.of());
        }
    },
    /** As many users as the size says, with zero to six posts each: three on average. */
    USERS {
        @Override
        public Blog blog(int size) {
            List<User> users =
                    IntStream.rangeClosed(1, size).mapToObj(People::user).toList();
            return Blog.of(users, postsOf(users));
        }
    },
    /**
     * John Doe with as many posts as the size says, and one reader whose post he commented on. His second post bears a
     * tag and a comment of the reader's: whoever loses that post's identity loses them.
     */
    POSTS_OF_JOHN_DOE {
        @Override
        public Blog blog(int size) {
            List<User> users = List.of(People.user(1), People.user(2));
            Post other = People.post(size + 1L, 2, 1);
            List<Post> posts =
                    Stream.concat(postsOfJohnDoe(size), Stream.of(other)).toList();
            List<Comment> comments = new ArrayList<>(List.of(
                    new Comment(1, "Well said.", other.id(), 1, null), new Comment(2, "고맙습니다!", other.id(), 2, 1L)));
            List<PostTag> postTags = new ArrayList<>();
            if (size >= 2) {
                comments.add(new Comment(3, "See you!", 2, 2, null));
                postTags.add(new PostTag(2, 1));
            }
            return new Blog(
                    users, posts, List.of(new Tag(1, "java")), postTags, comments, Map.of(), List.of(), List.of());
        }
    },
    /** John Doe with his two posts, and as many tags on the first as the size says; the first tag is "draft". */
    TAGS_OF_FIRST_POST {
        @Override
        public Blog blog(int size) {
            List<Tag> tags = IntStream.rangeClosed(1, size)
                    .mapToObj(number -> new Tag(number, number == 1 ? "draft" : "tag-" + number))
                    .toList();
            List<PostTag> postTags =
                    tags.stream().map(tag -> new PostTag(1, tag.id())).toList();
            return new Blog(
                    List.of(People.user(1)),
                    postsOfJohnDoe(2).toList(),
                    tags,
                    postTags,
                    List.of(),
                    Map.of(),
                    List.of(),
                    List.of());
        }
    },
    /** As many users as the size says; what they tell of themselves is in both of their blobs. Every seventh is silent. */
    PROFILES {
        @Override
        public Blog blog(int size) {
            return BlobSamples.profiles(size);
        }
    },
    /** Users whose {@code data} somebody tampered with, and John Doe, whose is in order. Always as many. */
    HOSTILE_BYTES {
        @Override
        public Blog blog(int size) {
            return BlobSamples.hostile();
        }
    },
    /** Users whose profile was written by older versions of its class. Always as many. */
    OLD_PROFILES {
        @Override
        public Blog blog(int size) {
            return BlobSamples.oldProfiles();
        }
    },
    /** Two accounts with a hundred each. Always as many. */
    ACCOUNTS {
        @Override
        public Blog blog(int size) {
            return Blog.of(List.of(new Account(1, People.JOHN_DOE, 100), new Account(2, "Ada", 100)));
        }
    },
    /**
     * A client, and as many authorizations as the size says, each with a code: every second has expired, long ago, and the
     * others will in a time that nobody lives to see.
     */
    AUTHORIZATIONS {
        @Override
        public Blog blog(int size) {
            return Blog.ofAuthorizations(IntStream.rangeClosed(1, size)
                    .mapToObj(number -> new Authorization(
                            "authorization-" + number, "code-" + number, number % 2 == 0 ? LONG_AGO : FAR_OFF))
                    .toList());
        }
    };

    /** The largest size that a sample is made at. */
    public static final int LARGEST = 100_000;

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private static final Instant FAR_OFF = Instant.parse("2200-01-01T00:00:00Z");

    /** How many posts the second and later users have, in turn. */
    private static final int[] POSTS = {4, 3, 0, 5, 1, 3, 6, 2, 4, 2};

    /** The rows at a size between 0 and {@link #LARGEST}. */
    public abstract Blog blog(int size);

    private static List<Post> postsOf(List<User> users) {
        List<Post> posts = new ArrayList<>();
        for (User user : users) {
            int count = user.id() == 1 ? 2 : POSTS[(int) (user.id() - 2) % POSTS.length];
            for (int which = 1; which <= count; which++) {
                long id = posts.size() + 1L;
                posts.add(user.id() == 1 ? People.postOfJohnDoe(id, which) : People.post(id, user.id(), which));
            }
        }
        return posts;
    }

    private static Stream<Post> postsOfJohnDoe(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(which -> People.postOfJohnDoe(which, which));
    }
}
