package workbook.strings;

import java.util.List;

/** Strings about as long as a column is wide, and longer. */
final class AwkwardLengths {

    static final String FITS = "as long as the column";
    static final String EMOJI = "as many emoji as the column has characters";
    static final String SPACES = "spaces beyond the end of the column";
    static final String TOO_LONG = "longer than the column";
    static final String FAR_TOO_LONG = "a hundred thousand characters";

    private static final String GRINNING_FACE = "\ud83d\ude00";
    private static final int HUNDRED_THOUSAND = 100_000;

    private AwkwardLengths() {}

    static List<AwkwardString> of(int width) {
        return List.of(
                new AwkwardString(FITS, "x".repeat(width)),
                new AwkwardString(FITS, "\uac00".repeat(width)),
                new AwkwardString(FITS, GRINNING_FACE.repeat(width / 2)),
                new AwkwardString(EMOJI, GRINNING_FACE.repeat(width)),
                new AwkwardString(SPACES, "x".repeat(width) + "  "),
                new AwkwardString(TOO_LONG, "x".repeat(width + 1)),
                new AwkwardString(FAR_TOO_LONG, "x".repeat(HUNDRED_THOUSAND)));
    }
}
