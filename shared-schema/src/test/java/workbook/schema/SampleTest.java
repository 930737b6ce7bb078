package workbook.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbook.schema.Blog.Post;
import workbook.schema.Blog.Tag;
import workbook.schema.Blog.User;

class SampleTest {

    @ParameterizedTest
    @EnumSource
    void aSampleIsTheSameEveryTime(Sample sample) {
        for (int size : new int[] {0, 1, 2, 10, 37, 250}) {
            assertThat(sample.blog(size)).isEqualTo(sample.blog(size));
        }
    }

    @ParameterizedTest
    @EnumSource
    void idsCountFromOne(Sample sample) {
        for (int size : new int[] {0, 1, 2, 10, 37, 250}) {
            Blog blog = sample.blog(size);
            assertThat(blog.users()).extracting(User::id).containsExactlyElementsOf(ids(blog.users()));
            assertThat(blog.posts()).extracting(Post::id).containsExactlyElementsOf(ids(blog.posts()));
            assertThat(blog.tags()).extracting(Tag::id).containsExactlyElementsOf(ids(blog.tags()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 10, 37, 250, Sample.LARGEST})
    void thereAreAsManyAsTheSizeSays(int size) {
        assertThat(Sample.USERS.blog(size).users()).hasSize(size);
        assertThat(Sample.TAGS_OF_FIRST_POST.blog(size).tags()).hasSize(size);
        assertThat(Sample.TAGS_OF_FIRST_POST.blog(size).postTags()).hasSize(size);
        assertThat(Sample.POSTS_OF_JOHN_DOE.blog(size).postsByUser().getOrDefault(1L, List.of()))
                .hasSize(size);
        assertThat(Sample.EMPTY.blog(size)).isEqualTo(Blog.of(List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 37, 250})
    void johnDoeAndHisTwoPostsAreTheFirst(int size) {
        Blog blog = Sample.USERS.blog(size);

        assertThat(blog.users().get(0)).isEqualTo(new User(1, "John Doe", "john@example.com", 25));
        assertThat(blog.posts())
                .startsWith(
                        new Post(1, "First Post", "Hello World!", 1), new Post(2, "Second Post", "Goodbye World!", 1));
        assertThat(blog.postsByUser().get(1L)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 250, Sample.LARGEST})
    void usersHaveThreePostsOnAverage(int size) {
        assertThat(Sample.USERS.blog(size).posts()).hasSize(3 * size);
    }

    @Test
    void someUsersHaveNoPostAndSomeHaveSix() {
        Blog blog = Sample.USERS.blog(10);

        assertThat(blog.users())
                .extracting(user ->
                        blog.postsByUser().getOrDefault(user.id(), List.of()).size())
                .contains(0, 6)
                .allMatch(posts -> posts <= 6);
    }

    @Test
    void emailsAreUniqueAtTheLargestSize() {
        assertThat(Sample.USERS.blog(Sample.LARGEST).users())
                .extracting(User::email)
                .doesNotHaveDuplicates();
    }

    @Test
    void johnDoeIsTheOnlyOneOfHisName() {
        assertThat(Sample.USERS.blog(Sample.LARGEST).users())
                .filteredOn(user -> user.name().equals("John Doe"))
                .hasSize(1);
    }

    @Test
    void koreanNamesAndEmojiAreAmongTheFirstTwenty() {
        assertThat(Sample.USERS.blog(20).users())
                .extracting(User::name)
                .anyMatch(name -> name.codePoints()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL))
                .anyMatch(name -> name.codePoints().anyMatch(Character::isSupplementaryCodePoint));
    }

    @Test
    void someHaveNotToldTheirAge() {
        assertThat(Sample.USERS.blog(10).users()).extracting(User::age).containsNull();
    }

    @Test
    void theFirstTagIsDraft() {
        assertThat(Sample.TAGS_OF_FIRST_POST.blog(1).tags()).containsExactly(new Tag(1, "draft"));
    }

    private static List<Long> ids(List<?> rows) {
        return LongStream.rangeClosed(1, rows.size()).boxed().toList();
    }
}
