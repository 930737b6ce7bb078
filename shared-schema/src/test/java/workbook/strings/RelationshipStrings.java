package workbook.strings;

import static workbook.scenario.Relationship.CREATE_USER_WITH_POSTS;
import static workbook.scenario.Relationship.DELETE_USER;
import static workbook.scenario.Relationship.FIND_USER_AND_READ_POSTS;
import static workbook.scenario.Relationship.MOVE_POST;
import static workbook.scenario.Relationship.REPLACE_POSTS;
import static workbook.scenario.Relationship.TAG_POSTS;
import static workbook.strings.StringTrial.Parameter.beside;
import static workbook.strings.StringTrial.Parameter.sought;
import static workbook.strings.StringTrial.Parameter.stored;

import java.util.List;
import workbook.scenario.NewPost;
import workbook.scenario.NewPostList;
import workbook.scenario.NewUser;
import workbook.scenario.PostMove;
import workbook.scenario.StoredUser;
import workbook.scenario.TagChange;
import workbook.strings.Contents.Article;
import workbook.strings.Contents.Person;

/** Where the strings of the scenarios about users and posts go. */
public final class RelationshipStrings {

    /** How many characters the migrations allow. */
    private static final int NAME = 200;

    private static final int EMAIL = 320;
    private static final int TITLE = 200;
    private static final int CONTENT = 10_000;
    private static final int TAG = 100;

    private static final String SOMEBODY = "Somebody";

    private RelationshipStrings() {}

    /** At least one for every scenario whose input has strings. */
    public static List<StringTrial<?, ?>> trials() {
        return List.of(create(), find(), replace(), move(), delete(), newTag(), lessTags());
    }

    private static StringTrial<NewUser, StoredUser> create() {
        return new StringTrial<>(
                "a user and a post are stored",
                CREATE_USER_WITH_POSTS,
                List.of(
                        stored("name", NAME),
                        stored("email", EMAIL),
                        stored("title", TITLE),
                        stored("content", CONTENT)),
                texts -> Contents.of(),
                texts -> new NewUser(texts.get(0), texts.get(1), List.of(new NewPost(texts.get(2), texts.get(3)))),
                texts -> Contents.of(
                        new Person(texts.get(0), texts.get(1), List.of(new Article(texts.get(2), texts.get(3))))));
    }

    private static StringTrial<String, List<String>> find() {
        return new StringTrial<>(
                "a user is found, and nobody else",
                FIND_USER_AND_READ_POSTS,
                List.of(sought("name", NAME)),
                texts -> Contents.of(new Person(texts.get(0), new Article(texts.get(0), "x"))),
                texts -> texts.get(0),
                texts -> Contents.of(new Person(texts.get(0), new Article(texts.get(0), "x"))),
                (texts, answer) -> List.of(texts.get(0)).equals(answer));
    }

    /** The old post goes, a new one comes, one is rewritten and keeps its tag. */
    private static StringTrial<NewPostList, Void> replace() {
        return new StringTrial<>(
                "posts go, come and stay",
                REPLACE_POSTS,
                List.of(
                        sought("userName", NAME),
                        stored("title", TITLE),
                        stored("content", CONTENT),
                        stored("new title", TITLE),
                        stored("new content", CONTENT)),
                texts -> Contents.of(new Person(
                        texts.get(0), new Article("Old Post", "x"), new Article(texts.get(1), "Old.", "java"))),
                texts -> new NewPostList(
                        texts.get(0),
                        List.of(new NewPost(texts.get(1), texts.get(2)), new NewPost(texts.get(3), texts.get(4)))),
                texts -> Contents.of(new Person(
                        texts.get(0),
                        new Article(texts.get(1), texts.get(2), "java"),
                        new Article(texts.get(3), texts.get(4)))));
    }

    private static StringTrial<PostMove, Void> move() {
        return new StringTrial<>(
                "a post moves",
                MOVE_POST,
                List.of(sought("postTitle", TITLE), sought("newOwnerName", NAME)),
                texts -> Contents.of(new Person(SOMEBODY, new Article(texts.get(0), "x")), new Person(texts.get(1))),
                texts -> new PostMove(texts.get(0), texts.get(1)),
                texts -> Contents.of(new Person(SOMEBODY), new Person(texts.get(1), new Article(texts.get(0), "x"))));
    }

    private static StringTrial<String, Void> delete() {
        return new StringTrial<>(
                "a user goes, and nobody else",
                DELETE_USER,
                List.of(sought("name", NAME)),
                texts -> Contents.of(new Person(texts.get(0), new Article("x", "x"))),
                texts -> texts.get(0),
                texts -> Contents.of());
    }

    private static StringTrial<TagChange, Void> newTag() {
        return new StringTrial<>(
                "a new tag comes",
                TAG_POSTS,
                List.of(beside("postTitle", TITLE), stored("add", TAG)),
                texts -> Contents.of(new Person(SOMEBODY, new Article(texts.get(0), "x", "old tag"))),
                texts -> new TagChange(texts.get(0), "old tag", texts.get(1)),
                texts -> Contents.of(new Person(SOMEBODY, new Article(texts.get(0), "x", texts.get(1))))
                        .andTags("old tag"));
    }

    private static StringTrial<TagChange, Void> lessTags() {
        return new StringTrial<>(
                "a tag goes",
                TAG_POSTS,
                List.of(sought("postTitle", TITLE), sought("remove", TAG)),
                texts -> Contents.of(new Person(SOMEBODY, new Article(texts.get(0), "x", texts.get(1), "kept tag"))),
                texts -> new TagChange(texts.get(0), texts.get(1), "kept tag"),
                texts -> Contents.of(new Person(SOMEBODY, new Article(texts.get(0), "x", "kept tag")))
                        .andTags(texts.get(1)));
    }
}
