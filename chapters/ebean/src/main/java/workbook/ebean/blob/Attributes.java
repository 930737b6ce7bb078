package workbook.ebean.blob;

import java.util.HashMap;
import java.util.Map;

// tag::named-type[]
/**
 * A map with a name of its own: converters go by the type of a property, and a {@code Map} would be taken for an
 * association. Two are equal when their values are, so setting an equal one changes nothing.
 */
public record Attributes(Map<String, Object> values) {

    /** A new one: setting it is what Ebean notices. */
    public Attributes with(String key, Object value) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.put(key, value);
        return new Attributes(changed);
    }
}
// end::named-type[]
