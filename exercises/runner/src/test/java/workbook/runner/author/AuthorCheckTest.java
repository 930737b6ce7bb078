package workbook.runner.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import workbook.runner.track.Tracks;

/** The exercises themselves: each fails, passes and is rejected as its folder declares. */
class AuthorCheckTest {

    @Test
    void everyExerciseIsWhatItsFolderDeclares() {
        Tracks tracks = Tracks.read(Path.of("").toAbsolutePath().getParent().getParent());
        // A learner's copy has the learner's answers in it; what is committed has the starters.
        boolean asCommitted = System.getenv("CI") != null;

        assertThat(new AuthorCheck(tracks, asCommitted, exercise -> {}).problems(Tracks.LIBRARIES))
                .isEmpty();
    }
}
