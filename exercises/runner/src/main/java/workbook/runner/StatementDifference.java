package workbook.runner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import workbook.runner.judge.Judgement.Sent;
import workbook.runner.judge.Judgement.Statement;

/**
 * Which statements two answers have in common: those of one text, sent as often, each with as many rows.
 *
 * @param common what both send
 * @param mine what only the learner's code sends, or sends more or less often
 * @param reference the same of the reference solution
 */
record StatementDifference(List<Statement> common, List<Statement> mine, List<Statement> reference) {

    static StatementDifference between(Sent mine, Sent reference) {
        Map<String, Statement> left = byText(mine);
        Map<String, Statement> right = byText(reference);
        return new StatementDifference(
                left.keySet().stream()
                        .filter(text -> same(left.get(text), right.get(text)))
                        .map(left::get)
                        .toList(),
                onlyIn(left, right),
                onlyIn(right, left));
    }

    boolean none() {
        return mine.isEmpty() && reference.isEmpty();
    }

    private static List<Statement> onlyIn(Map<String, Statement> one, Map<String, Statement> other) {
        return Stream.of(one)
                .flatMap(all -> all.entrySet().stream())
                .filter(entry -> !same(entry.getValue(), other.get(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean same(Statement one, Statement other) {
        return other != null && one.times() == other.times() && one.rows() == other.rows();
    }

    /** Lines do not count, nor does the case of letters or the space between words. */
    private static Map<String, Statement> byText(Sent sent) {
        Map<String, Statement> statements = new LinkedHashMap<>();
        for (Statement statement : sent.statements()) {
            String text = statement.sql().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT) + " "
                    + statement.batch() + statement.failed();
            statements.merge(text, statement, StatementDifference::plus);
        }
        return statements;
    }

    private static Statement plus(Statement one, Statement other) {
        return new Statement(
                one.kind(),
                one.sql(),
                one.times() + other.times(),
                one.batch(),
                one.rows() + other.rows(),
                one.failed(),
                one.line());
    }
}
