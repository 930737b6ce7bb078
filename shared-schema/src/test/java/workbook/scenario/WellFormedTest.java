package workbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WellFormedTest {

    private static final String HALF = "\ud83d";

    static Stream<Object> inputsWithHalfAPair() {
        return Stream.of(
                HALF,
                "\ude00",
                "\ude00\ud83d",
                "a" + HALF,
                HALF + "a",
                HALF + "\ud83d\ude00",
                "\ud83d\ude00\ude00",
                List.of("a", HALF),
                Map.of(HALF, "a"),
                Map.of("a", List.of(HALF)),
                new NewUser("a", "b", List.of(new NewPost("c", HALF))));
    }

    @ParameterizedTest
    @MethodSource("inputsWithHalfAPair")
    void halfAPairIsRefusedWhereverItStands(Object input) {
        assertThatThrownBy(() -> WellFormed.input(input))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("half a surrogate pair (U+");
    }

    @Test
    void theErrorSaysWhereItStands() {
        assertThatThrownBy(() -> WellFormed.input("ab\ud83dc"))
                .hasMessage("half a surrogate pair (U+D83D) at index 2 of a text of 4 characters:"
                        + " the databases would store another text; send whole characters");
    }

    @Test
    void everythingElsePassesUnchanged() {
        NewUser user = new NewUser("\ud83d\ude00", null, List.of(new NewPost("\0", "\ud83d\ude00\ud83d\ude00")));

        assertThat(WellFormed.input(user)).isSameAs(user);
        assertThat(WellFormed.<Object>input(null)).isNull();
    }
}
