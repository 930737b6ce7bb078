package workbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingsTest {

    @TempDir
    private Path chapters;

    private Listings listings;

    @BeforeEach
    void name() {
        listings = Listings.of(chapters, "jdbc", Relationship.LIST_USERS_WITH_POSTS);
    }

    @Test
    void theFileOfAScenarioIsNamedAfterItsTask() {
        assertThat(listings.file())
                .isEqualTo(chapters.resolve("jdbc/src/main/java/workbook/jdbc/relationship/ListUsersWithPosts.java"));
    }

    @Test
    void aRegionIsTheLinesBetweenItsMarks() throws IOException {
        write("""
                class X {
                    // tag::join[]
                    /** 설명 */
                    void join() {

                        // tag::joined[]
                    }
                    // end::join[]
                    // tag::lazy[]
                    void lazy() {}
                    // end::lazy[]
                }
                """);

        assertThat(listings.region("join"))
                .containsExactly("    /** 설명 */", "    void join() {", "", "        // tag::joined[]", "    }");
        assertThat(listings.region("lazy")).containsExactly("    void lazy() {}");
    }

    @Test
    void aRegionThatIsNotThereOrEmptyHasNoLines() throws IOException {
        write("// tag::empty[]\n// end::empty[]\nclass X {}\n");

        assertThat(listings.region("empty")).isEmpty();
        assertThat(listings.region("missing")).isEmpty();
        assertThat(listings.region("emp")).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> listings.region("join"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read " + listings.file());
    }

    private void write(String text) throws IOException {
        Files.createDirectories(listings.file().getParent());
        Files.writeString(listings.file(), text);
    }
}
