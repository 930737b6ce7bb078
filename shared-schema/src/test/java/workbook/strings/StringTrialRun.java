package workbook.strings;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import workbook.scenario.Approach;
import workbook.scenario.InputStrings;
import workbook.scenario.Situation;
import workbook.schema.DatabaseKind;
import workbook.sql.Execution;
import workbook.sql.SqlRecorder;
import workbook.strings.StringTrial.Parameter;
import workbook.strings.StringTrial.Use;

/**
 * One approach, given every awkward string. The library stays open, and the tables hold many strings at once: whoever
 * looks for one has every chance to find another.
 */
final class StringTrialRun<L, I, A> {

    /** How many are in the tables at a time: no index helps to find a post by its title. */
    private static final int PART = 64;

    private final StringTrial<I, A> trial;
    private final Approach<L, I, A> approach;
    private final L library;
    private final Situation situation;
    private final Fates fates;
    private final SqlRecorder recorder;
    private final Connection tables;
    private final List<String> problems = new ArrayList<>();
    private Set<String> harmlessStatements = Set.of();

    /** @param tables a connection that is not recorded */
    StringTrialRun(
            StringTrial<I, A> trial,
            Approach<L, I, A> approach,
            L library,
            DatabaseKind database,
            SqlRecorder recorder,
            Connection tables) {
        this.trial = trial;
        this.approach = approach;
        this.library = library;
        this.situation = new Situation(PART, database, recorder.dataSource(), () -> {});
        this.fates = new Fates(database);
        this.recorder = recorder;
        this.tables = tables;
    }

    /** What went wrong, in one line each. */
    List<String> problems(List<AwkwardString> all) throws SQLException {
        runHarmless();
        Map<Boolean, List<AwkwardString>> refused = all.stream().collect(partitioningBy(this::refusedSomewhere));
        for (List<AwkwardString> some : inParts(refused.get(false))) {
            runEverySecond(some, 0);
            runEverySecond(some, 1);
        }
        for (Parameter parameter : trial.parameters()) {
            if (parameter.use() != Use.BESIDE) {
                runByItself(parameter, refused.get(true));
            }
        }
        return problems;
    }

    private boolean refusedSomewhere(AwkwardString awkward) {
        return trial.parameters().stream().anyMatch(parameter -> fates.refuses(awkward, parameter));
    }

    private static List<List<AwkwardString>> inParts(List<AwkwardString> all) {
        return IntStream.iterate(0, first -> first < all.size(), first -> first + PART)
                .mapToObj(first -> all.subList(first, Math.min(first + PART, all.size())))
                .toList();
    }

    /** Its statements are what those of all others are held against: no text of a statement depends on a parameter. */
    private void runHarmless() throws SQLException {
        trial.before().apply(trial.harmless()).store(tables);
        run("a harmless string", trial.harmless());
        harmlessStatements = statements();
        requireTables("after a harmless string", trial.after().apply(trial.harmless()));
    }

    /** The others are bystanders: nothing may happen to them. */
    private void runEverySecond(List<AwkwardString> all, int first) throws SQLException {
        List<List<String>> texts = IntStream.range(0, all.size())
                .mapToObj(i -> trial.texts(all, i))
                .toList();
        Contents.together(texts.stream().map(trial.before())).store(tables);
        for (int i = first; i < all.size(); i += 2) {
            run(all.get(i).toString(), texts.get(i));
            requireHarmlessStatements(all.get(i).toString());
        }
        requireTables(
                "after every second string",
                Contents.together(IntStream.range(0, all.size())
                        .mapToObj(i -> (i % 2 == first ? trial.after() : trial.before()).apply(texts.get(i)))));
    }

    /** @param some those that another parameter may refuse */
    private void runByItself(Parameter parameter, List<AwkwardString> some) throws SQLException {
        Map<Boolean, List<AwkwardString>> refused = Stream.concat(
                        some.stream(), AwkwardLengths.of(parameter.width()).stream())
                .collect(partitioningBy(awkward -> fates.refuses(awkward, parameter)));
        for (AwkwardString fitting : refused.get(false)) {
            runAlone(parameter, fitting);
        }
        runRefused(parameter, refused.get(true));
    }

    private void runAlone(Parameter parameter, AwkwardString awkward) throws SQLException {
        String what = parameter.name() + ", " + awkward;
        List<String> texts = trial.only(parameter, awkward.text());
        trial.before().apply(texts).store(tables);
        run(what, texts);
        requireHarmlessStatements(what);
        requireTables("after " + what, trial.after().apply(texts));
    }

    private void run(String what, List<String> texts) {
        recorder.clear();
        try {
            A answer = approach.code().run(library, trial.input().apply(situation, texts));
            if (!trial.answered().test(texts, answer)) {
                problems.add(what + " got another answer: " + AwkwardString.printable("" + answer));
            }
        } catch (Exception thrown) {
            problems.add(what + " was refused: " + thrown);
        }
    }

    /** With those in the tables for whom careless code would take the refused. */
    private void runRefused(Parameter parameter, List<AwkwardString> refused) throws SQLException {
        Stream<List<String>> mistakable = refused.stream()
                .map(awkward -> Careless.copy(awkward.text(), parameter.width()))
                .distinct()
                .map(text -> trial.bystander(parameter, text));
        Contents before = Contents.together(Stream.concat(Stream.of(trial.harmless()), mistakable)
                .map(trial.before())
                .distinct());
        before.store(tables);
        for (AwkwardString awkward : refused) {
            String what = parameter.name() + ", " + awkward;
            refuse(what, parameter, awkward);
            requireHarmlessStatements(what);
        }
        requireTables("after all that is refused as " + parameter.name(), before);
    }

    private void refuse(String what, Parameter parameter, AwkwardString awkward) {
        recorder.clear();
        try {
            A answer =
                    approach.code().run(library, trial.input().apply(situation, trial.only(parameter, awkward.text())));
            boolean nothingFound = parameter.use() == Use.SOUGHT
                    && InputStrings.in(answer).findAny().isEmpty();
            if (!nothingFound) {
                problems.add(what + " was not refused");
            }
        } catch (Exception thrown) {
            if (parameter.use() != Use.SOUGHT && !fates.explains(thrown, awkward, parameter)) {
                problems.add(what + " was refused in other words: " + thrown);
            }
        }
    }

    private void requireHarmlessStatements(String what) {
        statements().stream()
                .filter(sql -> !harmlessStatements.contains(sql))
                .forEach(sql -> problems.add(what + " sent another statement: " + sql));
    }

    private Set<String> statements() {
        return recorder.executions().stream().map(Execution::sql).collect(toSet());
    }

    private void requireTables(String what, Contents expected) throws SQLException {
        Contents.read(tables).difference(expected).ifPresent(difference -> problems.add(what + " " + difference));
    }
}
