package workbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "LANG=ko_KR.UTF-8, ko",
        "LANG=ko, ko",
        "LANG=en_US.UTF-8 LC_MESSAGES=ko_KR, ko",
        "LANG=ko_KR.UTF-8 LC_ALL=en_US.UTF-8 LC_MESSAGES=ko_KR, en",
        "LANG=ko_KR.UTF-8 LC_ALL=, ko",
        "LANG=C.UTF-8, en",
        "LANG=POSIX, en",
        "LANG=de_DE@euro, de",
        "LANG=_, ''",
        "LC_CTYPE=ko_KR.UTF-8, fr"
    })
    void firstVariableThatSaysSomethingCountsThenJava(String variables, String language) {
        Map<String, String> environment = Arrays.stream(variables.split(" "))
                .map(variable -> variable.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

        assertThat(Languages.ofSystem(environment, Locale.FRENCH).getLanguage()).isEqualTo(language);
    }

    @Test
    void argumentWins() {
        assertThat(Languages.first(new String[] {"list", "--lang=en"}, Locale.KOREAN))
                .isEqualTo(Locale.ENGLISH);
    }
}
