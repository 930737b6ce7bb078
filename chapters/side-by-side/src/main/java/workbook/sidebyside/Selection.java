package workbook.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import workbook.scenario.Chapter;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;
import workbook.schema.Sample;

/**
 * What to run.
 *
 * @param scenarios the tasks
 * @param chapters the libraries
 * @param databases where
 * @param sizes at which sizes, ascending
 */
public record Selection(
        List<Scenario<?, ?>> scenarios, List<Chapter<?>> chapters, List<DatabaseKind> databases, List<Integer> sizes) {

    /**
     * The scenarios that a word names: all for null, one by its id or task name, or all of an example.
     *
     * @throws IllegalArgumentException when there is none; the message lists what there is
     */
    public static List<Scenario<?, ?>> scenarios(String word) {
        List<Scenario<?, ?>> all = Catalog.scenarios();
        List<Scenario<?, ?>> named = all.stream()
                .filter(scenario -> word == null
                        || scenario.id().equals(word)
                        || scenario.example().equals(word)
                        || scenario.taskName().equals(word))
                .toList();
        if (named.isEmpty()) {
            throw new IllegalArgumentException("unknown scenario '" + word + "': there are "
                    + all.stream().map(Scenario::id).collect(Collectors.joining(", ")));
        }
        return named;
    }

    /**
     * The chapters that the words name; all when there are none.
     *
     * @throws IllegalArgumentException when a word names no library; the message lists those there are
     */
    public static List<Chapter<?>> chapters(List<String> words) {
        return words.isEmpty() ? Catalog.chapters() : each(words, Selection::chapter);
    }

    /**
     * The databases that the words name.
     *
     * @throws IllegalArgumentException when a word names none; the message lists those there are
     */
    public static List<DatabaseKind> databases(List<String> words) {
        return each(words, DatabaseKind::of);
    }

    /**
     * The sizes, ascending and each once.
     *
     * @throws IllegalArgumentException when one is negative or larger than the samples go
     */
    public static List<Integer> sizes(List<Integer> numbers) {
        for (int number : numbers) {
            if (number < 0 || number > Sample.LARGEST) {
                throw new IllegalArgumentException(
                        "size " + number + " is out of range: it goes from 0 to " + Sample.LARGEST);
            }
        }
        return numbers.stream().distinct().sorted().toList();
    }

    private static Chapter<?> chapter(String word) {
        List<Chapter<?>> all = Catalog.chapters();
        return all.stream()
                .filter(chapter -> chapter.library().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown library '" + word + "': there are "
                        + all.stream().map(Chapter::library).collect(Collectors.joining(", "))));
    }

    private static <T> List<T> each(List<String> words, Function<String, ? extends T> named) {
        List<T> all = new ArrayList<>();
        words.forEach(word -> all.add(named.apply(word)));
        return all.stream().distinct().toList();
    }
}
