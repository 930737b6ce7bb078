package workbook.ebean.blob;

import io.ebean.ModifyAwareType;
import java.util.HashMap;
import java.util.Map;

/** A map that knows whether it was changed: Ebean asks it when the bean is saved. */
public final class TrackedAttributes implements ModifyAwareType {

    private final Map<String, Object> values;
    private boolean changed;

    public TrackedAttributes(Map<String, Object> values) {
        this.values = new HashMap<>(values);
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }

    public void put(String key, Object value) {
        values.put(key, value);
        changed = true;
    }

    @Override
    public boolean isMarkedDirty() {
        return changed;
    }

    @Override
    public void setMarkedDirty(boolean markedDirty) {
        changed = markedDirty;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrackedAttributes that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
