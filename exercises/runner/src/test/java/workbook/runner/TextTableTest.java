package workbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "한글, 4", "ㅎ, 2", "11 → 251, 8", "🌱, 2", "é, 1", "e\u0301, 1"})
    void widthIsThatOfATerminal(String text, int columns) {
        assertThat(TextTable.width(text)).isEqualTo(columns);
    }
}
