package workbook.runner;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;
import workbook.observation.Observation;
import workbook.runner.TextTable.Cell;

/** What came of an approach, short enough for a table; {@code whole} leaves nothing out. */
record ResultCell(Console console, boolean whole) {

    /** Characters of an exception's message. */
    private static final int LONGEST_MESSAGE = 100;

    Cell of(Observation observation) {
        if (observation.ok()) {
            return new Cell(words(observation.result().byName()));
        }
        return new Cell(
                observation.outcome().equals(Observation.WRONG_RESULT) ? wrong(observation) : failure(observation),
                Style.fg_red);
    }

    private String wrong(Observation observation) {
        Map<String, Long> result = observation.result().byName();
        Map<String, Long> expected = observation.expected().byName();
        // The same numbers of other things: then all of them are shown.
        boolean all = whole || result.isEmpty() || result.equals(expected);
        return all
                ? console.say("wrong", words(result), words(expected))
                : console.say("wrong", words(differing(result, expected)), words(differing(expected, result)));
    }

    private static Map<String, Long> differing(Map<String, Long> counts, Map<String, Long> others) {
        Map<String, Long> differing = new LinkedHashMap<>(counts);
        differing.entrySet().removeAll(others.entrySet());
        return differing;
    }

    private String failure(Observation observation) {
        String outcome = observation.outcome();
        if (outcome.startsWith(OutOfMemoryError.class.getSimpleName())) {
            return console.say("out-of-memory", number(observation.rows()));
        }
        return whole || outcome.length() <= LONGEST_MESSAGE ? outcome : outcome.substring(0, LONGEST_MESSAGE) + " …";
    }

    private String words(Map<String, Long> counts) {
        return counts.isEmpty()
                ? console.say("nothing")
                : counts.entrySet().stream()
                        .map(entry -> console.count(entry.getKey(), number(entry.getValue())))
                        .collect(Collectors.joining(", "));
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
