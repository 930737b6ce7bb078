package workbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever reads a difference is told where to look, not everything that there is. */
class DifferenceTest {

    private record Shelf(String owner, List<Book> books) {}

    private record Book(String title, Integer pages) {}

    @Test
    void firstPlaceIsNamedByElementAndFieldAndTheOthersAreCounted() {
        Difference difference = Difference.between(
                List.of(shelf("Ada", 1, 2), shelf("Joan", 1, 9, 3)), List.of(shelf("Ada", 1, 2), shelf("Grace", 1, 2)));

        assertThat(difference.where()).isEqualTo("[1].owner");
        assertThat(difference.expected().english()).isEqualTo("\"Grace\"");
        assertThat(difference.actual().english()).isEqualTo("\"Joan\"");
        assertThat(difference.more()).isEqualTo(2);
        assertThat(difference).hasToString("expected \"Grace\" at [1].owner but got \"Joan\" (and 2 more)");
    }

    @Test
    void fieldsOfElementsInsideElementsAreFound() {
        Difference difference = Difference.between(List.of(shelf("Ada", 1, 9)), List.of(shelf("Ada", 1, 2)));

        assertThat(difference).hasToString("expected 2 at [0].books[1].pages but got 9");
    }

    @Test
    void whatOnlyOneOfTheTwoHasIsSaidInBothLanguages() {
        Difference missing = Difference.between(List.of("a"), List.of("a", "b"));
        Difference superfluous = Difference.between(List.of("a", "b"), List.of("a"));

        assertThat(missing).hasToString("expected \"b\" at [1] but got nothing");
        assertThat(missing.actual().korean()).isEqualTo("없음");
        assertThat(superfluous).hasToString("expected nothing at [1] but got \"b\"");
    }

    @Test
    void noAnswerAtAllDiffersAsAWhole() {
        Difference difference = Difference.between(null, List.of("a"));

        assertThat(difference.where()).isEmpty();
        assertThat(difference).hasToString("expected [a] but got null");
    }

    @Test
    void entriesOfMapsAndCountsAreNamedByTheirKeys() {
        assertThat(Difference.between(Map.of("city", "Seoul"), Map.of("city", "Busan")))
                .hasToString("expected \"Busan\" at city but got \"Seoul\"");
        assertThat(Difference.between(Counts.of("posts", 1), Counts.of("posts", 2)))
                .hasToString("expected 2 at posts but got 1");
    }

    @Test
    void nullAndTextThatLooksLikeItAreToldApart() {
        assertThat(Difference.between(Arrays.asList("null"), Arrays.asList((Object) null)))
                .hasToString("expected null at [0] but got \"null\"");
    }

    @Test
    void typesAreNamedWhereNothingElseDiffers() {
        assertThat(Difference.between(Map.of("age", 30L), Map.of("age", 30)))
                .hasToString("expected 30 (Integer) at age but got 30 (Long)");
    }

    @Test
    void ofALongTextThePartThatDiffersIsShownOnOneLine() {
        String same = "x".repeat(500);
        Difference difference = Difference.between(same + "\nhere 🌱" + same, same + "\nthere 🌱" + same);

        assertThat(difference.expected().english())
                .startsWith("…x")
                .contains("\\nthere 🌱")
                .endsWith("x…");
        assertThat(difference.actual().english())
                .contains("\\nhere 🌱")
                .hasSizeLessThan(90)
                .hasLineCount(1);
    }

    private static Shelf shelf(String owner, int... pages) {
        return new Shelf(
                owner,
                Arrays.stream(pages).mapToObj(count -> new Book("Book", count)).toList());
    }
}
