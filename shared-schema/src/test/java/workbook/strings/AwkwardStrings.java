package workbook.strings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    private static List<AwkwardString> collect() {
        Map<String, AwkwardString> byText = new LinkedHashMap<>();
        Stream.of(AwkwardSyntax.families(), AwkwardCharacters.families(), AwkwardMixtures.families())
                .flatMap(families -> families.entrySet().stream())
                .flatMap(family -> family.getValue().stream().map(text -> new AwkwardString(family.getKey(), text)))
                .forEach(awkward -> byText.putIfAbsent(awkward.text(), awkward));
        return List.copyOf(byText.values());
    }
}
