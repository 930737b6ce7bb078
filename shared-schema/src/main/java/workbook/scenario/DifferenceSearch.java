package workbook.scenario;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Walks through two values side by side: elements of lists, fields of records, entries of maps. */
final class DifferenceSearch {

    /** Stands for what only one of the two has. */
    private static final Object NOTHING = new Object();

    private Difference first;
    private int places;

    private DifferenceSearch() {}

    /** The two are not equal. */
    static Difference between(Object actual, Object expected) {
        DifferenceSearch search = new DifferenceSearch();
        search.walk("", expected, actual);
        if (search.first == null) {
            // every part is equal, and they are not: nobody but they knows why
            search.note("", expected, actual);
        }
        Difference first = search.first;
        return new Difference(first.where(), first.expected(), first.actual(), search.places - 1);
    }

    private void walk(String where, Object expected, Object actual) {
        if (Objects.equals(expected, actual)) {
            return;
        }
        if (expected instanceof List<?> awaited && actual instanceof List<?> came) {
            elements(where, awaited, came);
        } else if (expected instanceof Map<?, ?> awaited && actual instanceof Map<?, ?> came) {
            entries(where, awaited, came);
        } else if (expected instanceof Counts awaited && actual instanceof Counts came) {
            entries(where, awaited.byName(), came.byName());
        } else if (expected instanceof Record && actual != null && actual.getClass() == expected.getClass()) {
            fields(where, expected, actual);
        } else {
            note(where, expected, actual);
        }
    }

    private void elements(String where, List<?> expected, List<?> actual) {
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            walk(where + "[" + i + "]", element(expected, i), element(actual, i));
        }
    }

    private static Object element(List<?> list, int index) {
        return index < list.size() ? list.get(index) : NOTHING;
    }

    private void entries(String where, Map<?, ?> expected, Map<?, ?> actual) {
        Set<Object> keys = new LinkedHashSet<>(expected.keySet());
        keys.addAll(actual.keySet());
        keys.forEach(key -> walk(inside(where, String.valueOf(key)), entry(expected, key), entry(actual, key)));
    }

    private static Object entry(Map<?, ?> map, Object key) {
        return map.containsKey(key) ? map.get(key) : NOTHING;
    }

    private void fields(String where, Object expected, Object actual) {
        for (RecordComponent field : expected.getClass().getRecordComponents()) {
            walk(inside(where, field.getName()), value(field, expected), value(field, actual));
        }
    }

    private static Object value(RecordComponent field, Object owner) {
        try {
            // a scenario may keep its records to itself
            Method accessor = field.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String inside(String where, String name) {
        return where.isEmpty() ? name : where + "." + name;
    }

    private void note(String where, Object expected, Object actual) {
        places++;
        if (first == null) {
            first = new Difference(where, words(expected, actual), words(actual, expected), 0);
        }
    }

    private static Text words(Object value, Object other) {
        if (value == NOTHING) {
            return new Text("nothing", "없음");
        }
        String words = ShortValue.of(value, other);
        return new Text(words, words);
    }
}
