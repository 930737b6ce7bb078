package workbook.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The right elements in an order that a judge must reject. */
final class WrongOrder {

    private WrongOrder() {}

    static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
