package workbook.sidebyside;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import workbook.observation.Observation;
import workbook.scenario.Role;
import workbook.sidebyside.Comparison.Row;

/**
 * What one library has to offer for one scenario, in short.
 *
 * @param statements how many the best approach sends: of those that are right at every size, the one with the fewest at
 *     the largest; absent when none is right
 * @param traps how many approaches are traps
 */
public record MatrixCell(Optional<Growth> statements, long traps) {

    /** The rows of one library for one scenario. */
    static MatrixCell of(List<Row> rows) {
        Optional<Growth> best = rows.stream()
                .filter(MatrixCell::isRight)
                .map(row -> Growth.of(row.runs().stream()
                        .mapToLong(run -> run.observation().count())
                        .toArray()))
                .min(Comparator.comparing(Growth::last));
        return new MatrixCell(
                best,
                rows.stream().filter(row -> row.approach().role() == Role.TRAP).count());
    }

    private static boolean isRight(Row row) {
        return row.runs().stream().allMatch(run -> run.observation().outcome().equals(Observation.OK));
    }
}
