package workbook.strings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import workbook.scenario.Exhaustive;
import workbook.schema.DatabaseKind;

/**
 * Several hundred strings, the same every time, none longer than {@link #LONGEST}: every column takes them. Two that
 * differ in next to nothing follow each other.
 */
public final class AwkwardStrings {

    /** UTF-16 code units: as many as the narrowest column has. */
    static final int LONGEST = 100;

    private static final List<AwkwardString> ALL = collect();

    private AwkwardStrings() {}

    /** No text comes twice. */
    public static List<AwkwardString> all() {
        return ALL;
    }

    /**
     * What a build tries on a database: all in H2, which answers at once, and one of each family elsewhere, where each
     * string costs round trips or a file. When everything is wanted, all are tried everywhere.
     */
    public static List<AwkwardString> on(DatabaseKind kind) {
        return Exhaustive.isWanted() || kind == DatabaseKind.H2 ? ALL : oneOfEachFamily();
    }

    /** The first of each family: where every string would take too long. */
    static List<AwkwardString> oneOfEachFamily() {
        Map<String, AwkwardString> byFamily = new LinkedHashMap<>();
        ALL.forEach(awkward -> byFamily.putIfAbsent(awkward.family(), awkward));
        return List.copyOf(byFamily.values());
    }

    private static List<AwkwardString> collect() {
        Map<String, AwkwardString> byText = new LinkedHashMap<>();
        Stream.of(AwkwardSyntax.families(), AwkwardCharacters.families(), AwkwardMixtures.families())
                .flatMap(families -> families.entrySet().stream())
                .flatMap(family -> family.getValue().stream().map(text -> new AwkwardString(family.getKey(), text)))
                .forEach(awkward -> byText.putIfAbsent(awkward.text(), awkward));
        return List.copyOf(byText.values());
    }
}
