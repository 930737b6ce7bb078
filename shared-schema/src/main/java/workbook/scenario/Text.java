package workbook.scenario;

import java.util.Locale;

/** One sentence in the two languages of the workbook. */
public record Text(String english, String korean) {

    /** The Korean sentence for Korean readers, the English one for all others. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? korean : english;
    }
}
