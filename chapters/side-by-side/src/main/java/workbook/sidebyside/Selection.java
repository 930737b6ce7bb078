package workbook.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import workbook.oauth.Oauth;
import workbook.scenario.Blobs;
import workbook.scenario.Chapter;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;

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

    private static final Set<Scenario<?, ?>> SLOW = Set.of(Blobs.LARGE, Oauth.LOGIN, Oauth.TOKEN_LIFE);

    /**
     * The scenarios that the words name, each one by its id or task name, or all of an example; all when there are none.
     *
     * @throws UnknownWordException when a word names none; the message lists those there are
     */
    public static List<Scenario<?, ?>> scenarios(List<String> words) {
        return words.isEmpty()
                ? Catalog.scenarios()
                : words.stream()
                        .flatMap(word -> scenarios(word).stream())
                        .distinct()
                        .toList();
    }

    /** The same without the scenarios that take a process or a server of their own, which is slow. */
    public Selection quick() {
        return new Selection(
                scenarios.stream().filter(scenario -> !SLOW.contains(scenario)).toList(), chapters, databases, sizes);
    }

    private static List<Scenario<?, ?>> scenarios(String word) {
        List<Scenario<?, ?>> all = Catalog.scenarios();
        List<Scenario<?, ?>> named = all.stream()
                .filter(scenario -> List.of(scenario.id(), scenario.example(), scenario.taskName())
                        .contains(word))
                .toList();
        if (named.isEmpty()) {
            throw new UnknownWordException(
                    "scenario", word, all.stream().map(Scenario::id).toList());
        }
        return named;
    }

    /**
     * The chapters that the words name; all when there are none.
     *
     * @throws UnknownWordException when a word names no library; the message lists those there are
     */
    public static List<Chapter<?>> chapters(List<String> words) {
        return words.isEmpty() ? Catalog.chapters() : each(words, Selection::chapter);
    }

    /**
     * The databases that the words name.
     *
     * @throws UnknownWordException when a word names none; the message lists those there are
     */
    public static List<DatabaseKind> databases(List<String> words) {
        return each(words, Selection::database);
    }

    private static Chapter<?> chapter(String word) {
        return named("library", word, Catalog.chapters(), Chapter::library);
    }

    private static DatabaseKind database(String word) {
        return named("database", word, List.of(DatabaseKind.values()), DatabaseKind::id);
    }

    private static <T> T named(String kind, String word, List<T> all, Function<T, String> name) {
        return all.stream()
                .filter(one -> name.apply(one).equals(word))
                .findFirst()
                .orElseThrow(() -> new UnknownWordException(
                        kind, word, all.stream().map(name).toList()));
    }

    private static <T> List<T> each(List<String> words, Function<String, ? extends T> named) {
        List<T> all = new ArrayList<>();
        words.forEach(word -> all.add(named.apply(word)));
        return all.stream().distinct().toList();
    }
}
