package workbook.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbook.runner.judge.Request;

/** How long an answer may take, as the setting says. */
class TimeLimitTest {

    private static final String SETTING = "workbook.seconds";

    private final String before = System.getProperty(SETTING);

    @AfterEach
    void putBack() {
        if (before == null) {
            System.clearProperty(SETTING);
        } else {
            System.setProperty(SETTING, before);
        }
    }

    @Test
    void withoutASettingItIsWhatAPersonWaits() {
        System.clearProperty(SETTING);

        assertThat(TimeLimit.seconds(SilentConsole.in(Locale.ENGLISH))).isEqualTo(Request.LIMIT);
    }

    @Test
    void theSettingCounts() {
        System.setProperty(SETTING, "60");

        assertThat(TimeLimit.seconds(SilentConsole.in(Locale.ENGLISH))).isEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "3601", "1.5", "a minute", "99999999999"})
    void whatIsNoSuchNumberIsRefusedInOneLine(String setting) {
        System.setProperty(SETTING, setting);

        assertThatThrownBy(() -> TimeLimit.seconds(SilentConsole.in(Locale.ENGLISH)))
                .isInstanceOf(FaultException.class)
                .hasMessage("workbook.seconds says how long an answer may take, and is '" + setting
                        + "': it goes from 1 to 3600");
    }
}
