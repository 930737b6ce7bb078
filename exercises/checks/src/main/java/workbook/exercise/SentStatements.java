package workbook.exercise;

import java.util.LinkedHashMap;
import java.util.Map;
import workbook.observation.Run;
import workbook.sql.Execution;

/** The statements of a run for whoever reads a failed test in an IDE: how often, what, and from which line. */
final class SentStatements {

    private SentStatements() {}

    static String of(Run run) {
        Map<String, Integer> times = new LinkedHashMap<>();
        run.executions().forEach(execution -> times.merge(line(execution), 1, Integer::sum));
        StringBuilder text = new StringBuilder();
        times.forEach(
                (line, count) -> text.append("\n  ").append(count).append(" × ").append(line));
        return text.toString();
    }

    private static String line(Execution execution) {
        String sql = (execution.failed() ? "✗ " : "") + execution.sql().strip().replaceAll("\\s+", " ");
        return execution
                .origin()
                .map(origin -> sql + "  (" + origin.file() + ":" + origin.line() + ")")
                .orElse(sql);
    }
}
