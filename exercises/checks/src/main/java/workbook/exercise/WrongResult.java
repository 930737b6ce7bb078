package workbook.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workbook.scenario.Difference;
import workbook.scenario.Text;

/** An answer that is not what was asked for: the first place that differs, and how many more there are. */
final class WrongResult {

    private WrongResult() {}

    /** @param size of the data; empty for a task that is the same at every size */
    static Finding finding(Optional<Text> size, Difference difference) {
        List<Object> values = new ArrayList<>();
        size.ifPresent(values::add);
        if (!difference.where().isEmpty()) {
            values.add(difference.where());
        }
        values.add(difference.expected());
        values.add(difference.actual());
        String key =
                "result" + (size.isEmpty() ? "-once" : "") + (difference.where().isEmpty() ? "" : "-at");
        return new Finding(Reason.RESULT, withOthers(Finding.text(key, values.toArray()), difference.more()));
    }

    /** On a line of their own: the first line says enough where there is room for one. */
    private static Text withOthers(Text first, int more) {
        if (more == 0) {
            return first;
        }
        Text others = Finding.text(more == 1 ? "one-more" : "more", more);
        return new Text(first.english() + "\n" + others.english(), first.korean() + "\n" + others.korean());
    }
}
