package workbook.ebean;

import java.util.List;
import java.util.stream.Stream;
import workbook.scenario.Approach;
import workbook.strings.BlobStrings;
import workbook.strings.StringContract;
import workbook.strings.StringTrial;

class BlobStringsTest extends StringContract {
    BlobStringsTest() {
        super(new EbeanChapter(), trials());
    }

    /** Only here an idiom changes the JSON. */
    private static List<StringTrial<?, ?>> trials() {
        return Stream.concat(BlobStrings.trials().stream(), Stream.of(BlobStrings.changeInJson()))
                .toList();
    }

    /** Of the idioms for a change, two are for the JSON. The class of the idiom for JSON has no place for another key. */
    @Override
    protected boolean tries(Approach<?, ?, ?> approach, StringTrial<?, ?> trial) {
        return switch (trial.name()) {
            case BlobStrings.KEY_IN_JSON -> approach.name().equals("jackson-map");
            case BlobStrings.CHANGE_IN_BYTES -> approach.name().equals("new-value");
            case BlobStrings.CHANGE_IN_JSON ->
                List.of("json-map", "json-object").contains(approach.name());
            default -> super.tries(approach, trial);
        };
    }
}
