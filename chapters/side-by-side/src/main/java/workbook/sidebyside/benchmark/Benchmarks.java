package workbook.sidebyside.benchmark;

import java.util.List;
import java.util.stream.Stream;

/** The benchmarks that there are. */
public final class Benchmarks {

    private Benchmarks() {}

    public static List<String> names() {
        return Stream.of(CleanDatabase.class, RecorderCost.class, TokenStores.class)
                .map(Class::getSimpleName)
                .toList();
    }
}
