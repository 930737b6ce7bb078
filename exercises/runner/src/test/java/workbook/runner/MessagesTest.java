package workbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everyMessageExistsInBothLanguages() throws IOException {
        assertThat(messages("Messages_ko.properties").keySet())
                .isEqualTo(messages("Messages.properties").keySet());
    }

    private static Properties messages(String name) throws IOException {
        Properties messages = new Properties();
        try (InputStream stream = Workbook.class.getResourceAsStream(name)) {
            messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return messages;
    }
}
