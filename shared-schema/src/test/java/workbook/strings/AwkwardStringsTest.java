package workbook.strings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwkwardStringsTest {

    private static final List<AwkwardString> ALL = AwkwardStrings.all();

    @Test
    void thereAreHundredsAndNoneTwice() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(500);
        assertThat(ALL).extracting(AwkwardString::text).doesNotHaveDuplicates();
    }

    @Test
    void everyColumnTakesTheirLength() {
        assertThat(ALL)
                .allSatisfy(awkward -> assertThat(awkward.text()).hasSizeLessThanOrEqualTo(AwkwardStrings.LONGEST));
    }

    @Test
    void theirFamilySaysWhetherTheyHoldNulOrHalfAPair() {
        assertThat(ALL).allSatisfy(awkward -> {
            assertThat(awkward.text().contains("\0"))
                    .as(awkward.toString())
                    .isEqualTo(awkward.family().equals(AwkwardCharacters.NUL));
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(awkward.text()))
                    .as(awkward.toString())
                    .isNotEqualTo(awkward.family().equals(AwkwardCharacters.HALF_A_PAIR));
        });
    }

    @Test
    void theyArePrintedOnOneLineOfAscii() {
        assertThat(ALL).allSatisfy(awkward -> assertThat(awkward.toString()).matches("[ -~]+"));
    }
}
