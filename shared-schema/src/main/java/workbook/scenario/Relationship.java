package workbook.scenario;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import workbook.schema.Blog;
import workbook.schema.Blog.Post;
import workbook.schema.Blog.User;
import workbook.schema.Sample;

/** The scenarios about users and their posts. */
public final class Relationship {

    private static final String JOHN_DOE = "John Doe";
    private static final String FIRST_POST = "First Post";

    /** The second page of five. */
    private static final Page SECOND_PAGE = new Page(5, 5);

    private static final TagChange PUBLISH = new TagChange(FIRST_POST, "draft", "published");

    public static final Scenario<NewUser, StoredUser> CREATE_USER_WITH_POSTS = new Scenario<>(
            "relationship/create-user-with-posts",
            new Text(
                    "Store John Doe with all his posts, and say which ids they got.",
                    "John Doe를 게시글과 함께 저장하고, 부여된 id를 돌려줍니다."),
            true,
            Sample.EMPTY,
            Size.POSTS,
            situation -> johnDoeWith(situation.size()),
            (answer, input, before, after) -> Verdict.compare(
                    new Creation(stored(answer, after), Tables.counts(after)),
                    new Creation(
                            input,
                            Counts.of("users", 1)
                                    .and("posts", input.posts().size())
                                    .and("comments", 0)),
                    Creation::counts));

    public static final Scenario<String, List<String>> FIND_USER_AND_READ_POSTS = new Scenario<>(
            "relationship/find-user-and-read-posts",
            new Text(
                    "Find John Doe by name, then read the titles of his posts.",
                    "이름으로 John Doe를 찾고, 그의 게시글 제목을 차례로 읽습니다."),
            false,
            Sample.USERS,
            Size.USERS,
            situation -> JOHN_DOE,
            (answer, input, before, after) ->
                    Verdict.compare(answer, titlesOf(before, 1), titles -> Counts.of("posts", titles.size())));

    public static final Scenario<Void, List<UserWithPosts>> LIST_USERS_WITH_POSTS = new Scenario<>(
            "relationship/list-users-with-posts",
            new Text("List every user with the titles of the posts.", "모든 사용자를 게시글 제목과 함께 나열합니다."),
            false,
            Sample.USERS,
            Size.USERS,
            situation -> null,
            (answer, input, before, after) ->
                    Verdict.compare(answer, usersWithPosts(before), Relationship::countUsersAndPosts));

    public static final Scenario<Page, List<UserWithPosts>> PAGE_USERS_WITH_POSTS = new Scenario<>(
            "relationship/page-users-with-posts",
            new Text(
                    "Show the second page of five users, with the titles of their posts.",
                    "한 페이지에 다섯 명씩, 둘째 페이지의 사용자를 게시글 제목과 함께 보여 줍니다."),
            false,
            Sample.USERS,
            Size.USERS,
            situation -> SECOND_PAGE,
            (answer, input, before, after) -> Verdict.compare(
                    answer,
                    usersWithPosts(before).stream()
                            .skip(input.offset())
                            .limit(input.limit())
                            .toList(),
                    Relationship::countUsersAndPosts));

    public static final Scenario<NewPostList, Void> REPLACE_POSTS = new Scenario<>(
            "relationship/replace-posts",
            new Text(
                    "Here is John Doe's new list of posts: the first is gone, the second rewritten, one is new. Comments stay.",
                    "John Doe의 새 게시글 목록을 반영합니다. 첫 글은 빠지고, 둘째 글은 고쳐졌고, 새 글이 하나 있습니다. 남은 글의 댓글은 그대로입니다."),
            true,
            Sample.POSTS_OF_JOHN_DOE,
            Size.POSTS,
            situation -> newList(situation.size()),
            (answer, input, before, after) -> Verdict.compare(
                    new PostList(Tables.postsOf(after, JOHN_DOE), Tables.attachmentsOf(after, JOHN_DOE)),
                    new PostList(byTitle(input.posts()), attachmentsOf(before)),
                    PostList::counts));

    public static final Scenario<PostMove, Void> MOVE_POST = new Scenario<>(
            "relationship/move-post",
            new Text("Give John Doe's first post to another user.", "John Doe의 첫 게시글을 다른 사용자에게 넘깁니다."),
            true,
            Sample.POSTS_OF_JOHN_DOE,
            Size.POSTS,
            situation -> new PostMove(
                    FIRST_POST, otherUser(Sample.POSTS_OF_JOHN_DOE.blog(0)).name()),
            (answer, input, before, after) ->
                    Verdict.compare(titlesByOwner(before, after), titlesByOwnerAfterMove(before), owners -> Counts.of(
                                    "posts", owners.get(0).size())
                            .and("postsOfNewOwner", owners.get(1).size())));

    public static final Scenario<String, Void> DELETE_USER = new Scenario<>(
            "relationship/delete-user",
            new Text(
                    "Delete John Doe with everything that is his, comments on other people's posts too.",
                    "John Doe를 그의 모든 것과 함께 지웁니다. 다른 사람의 글에 단 댓글도 지웁니다."),
            true,
            Sample.POSTS_OF_JOHN_DOE,
            Size.POSTS,
            situation -> JOHN_DOE,
            (answer, input, before, after) -> Verdict.compare(
                    new Remains(Tables.userNames(after), Tables.counts(after)),
                    new Remains(
                            List.of(otherUser(before).name()),
                            Counts.of("users", 1).and("posts", 1).and("comments", 0)),
                    Remains::rows));

    public static final Scenario<TagChange, Void> TAG_POSTS = new Scenario<>(
            "relationship/tag-posts",
            new Text(
                    "Publish the first post: take the tag \"draft\" off and put \"published\" on.",
                    "첫 게시글을 공개합니다. \"draft\" 태그를 떼고 \"published\" 태그를 붙입니다."),
            true,
            Sample.TAGS_OF_FIRST_POST,
            Size.TAGS,
            situation -> PUBLISH,
            (answer, input, before, after) -> Verdict.compare(
                    Tables.tagsOf(after, FIRST_POST),
                    tagsAfterPublishing(before),
                    tags -> Counts.of("tags", tags.size())));

    public static final Scenario<Void, List<UserPostCount>> COUNT_POSTS = new Scenario<>(
            "relationship/count-posts",
            new Text(
                    "Say how many posts each user has, users with none included.",
                    "사용자마다 게시글이 몇 개인지 셉니다. 게시글이 없는 사용자도 포함합니다."),
            false,
            Sample.USERS,
            Size.USERS,
            situation -> null,
            (answer, input, before, after) -> Verdict.compare(answer, postCounts(before), counts -> Counts.of(
                            "users", counts.size())
                    .and(
                            "posts",
                            counts.stream().mapToLong(UserPostCount::posts).sum())));

    private Relationship() {}

    /** In the order in which a reader meets them. */
    public static List<Scenario<?, ?>> scenarios() {
        return List.of(
                CREATE_USER_WITH_POSTS,
                FIND_USER_AND_READ_POSTS,
                LIST_USERS_WITH_POSTS,
                PAGE_USERS_WITH_POSTS,
                REPLACE_POSTS,
                MOVE_POST,
                DELETE_USER,
                TAG_POSTS,
                COUNT_POSTS);
    }

    private static NewUser johnDoeWith(int posts) {
        return new NewUser(JOHN_DOE, "john@example.com", contents(Sample.POSTS_OF_JOHN_DOE.blog(posts), posts));
    }

    /** Who is left, and what: with one post each, deleting the wrong one leaves as many rows. */
    private record Remains(List<String> users, Counts rows) {}

    /** The first posts of a blog, as somebody wrote them. */
    private static List<NewPost> contents(Blog blog, int posts) {
        return blog.posts().stream()
                .limit(posts)
                .map(post -> new NewPost(post.title(), post.content()))
                .toList();
    }

    /** What is found under the ids, and how many rows there are in all: nothing may have been stored twice. */
    private record Creation(NewUser user, Counts rows) {
        Counts counts() {
            return Counts.of("users", user.name() == null ? 0 : 1)
                    .and("posts", user.posts().size());
        }
    }

    /** What the tables hold under the ids that an approach says it got. */
    private static NewUser stored(StoredUser ids, Connection after) throws SQLException {
        if (ids == null) {
            return new NewUser(null, null, List.of());
        }
        List<NewPost> posts = new ArrayList<>();
        for (Long postId : ids.postIds()) {
            posts.addAll(Tables.postOf(after, ids.id(), postId));
        }
        List<List<String>> user = Tables.user(after, ids.id());
        return user.isEmpty()
                ? new NewUser(null, null, posts)
                : new NewUser(user.get(0).get(0), user.get(0).get(1), posts);
    }

    private static NewPostList newList(int size) {
        List<NewPost> old = contents(Sample.POSTS_OF_JOHN_DOE.blog(size), size);
        Stream<NewPost> kept = IntStream.range(1, old.size())
                .mapToObj(i -> i == 1 ? new NewPost(old.get(i).title(), "Rewritten.") : old.get(i));
        Stream<NewPost> added = Stream.of(new NewPost("New Post", "안녕하세요!"));
        return new NewPostList(JOHN_DOE, Stream.concat(kept, added).toList());
    }

    /** Posts, and how many comments and tags hang on them: those of a post that was kept must still be there. */
    private record PostList(List<NewPost> posts, Counts attachments) {
        Counts counts() {
            return attachments.and("posts", posts.size());
        }
    }

    private static Counts attachmentsOf(Blog blog) {
        List<Long> posts = blog.posts().stream()
                .filter(post -> post.userId() == 1)
                .map(Post::id)
                .toList();
        return Counts.of(
                        "comments",
                        blog.comments().stream()
                                .filter(comment -> posts.contains(comment.postId()))
                                .count())
                .and("tags", blog.postTags().size());
    }

    private static List<NewPost> byTitle(List<NewPost> posts) {
        return posts.stream().sorted(Comparator.comparing(NewPost::title)).toList();
    }

    private static User otherUser(Blog blog) {
        return blog.users().get(1);
    }

    private static List<List<String>> titlesByOwner(Blog before, Connection after) throws SQLException {
        return List.of(
                titles(Tables.postsOf(after, JOHN_DOE)),
                titles(Tables.postsOf(after, otherUser(before).name())));
    }

    private static List<List<String>> titlesByOwnerAfterMove(Blog before) {
        List<String> left = new ArrayList<>(titlesOf(before, 1));
        List<String> right = new ArrayList<>(titlesOf(before, 2));
        if (left.remove(FIRST_POST)) {
            right.add(FIRST_POST);
        }
        return List.of(left.stream().sorted().toList(), right.stream().sorted().toList());
    }

    private static List<String> tagsAfterPublishing(Blog before) {
        Stream<String> kept = before.tags().stream().map(Blog.Tag::name).filter(name -> !name.equals(PUBLISH.remove()));
        return Stream.concat(kept, Stream.of(PUBLISH.add())).sorted().toList();
    }

    private static List<UserWithPosts> usersWithPosts(Blog blog) {
        Map<Long, List<Post>> posts = blog.postsByUser();
        return blog.users().stream()
                .map(user -> new UserWithPosts(
                        user.name(),
                        posts.getOrDefault(user.id(), List.of()).stream()
                                .map(Post::title)
                                .toList()))
                .toList();
    }

    private static List<UserPostCount> postCounts(Blog blog) {
        return usersWithPosts(blog).stream()
                .map(user -> new UserPostCount(user.name(), user.titles().size()))
                .toList();
    }

    private static Counts countUsersAndPosts(List<UserWithPosts> users) {
        return Counts.of("users", users.size())
                .and(
                        "posts",
                        users.stream().mapToLong(user -> user.titles().size()).sum());
    }

    private static List<String> titlesOf(Blog blog, long userId) {
        return blog.posts().stream()
                .filter(post -> post.userId() == userId)
                .map(Post::title)
                .toList();
    }

    private static List<String> titles(List<NewPost> posts) {
        return posts.stream().map(NewPost::title).toList();
    }
}
