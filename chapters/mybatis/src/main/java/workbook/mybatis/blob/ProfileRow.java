package workbook.mybatis.blob;

import java.util.Map;

/**
 * A user's row as these listings read and write it: the id, and the map that was in the blob. Not a record: the type
 * handler of a column is named beside a property.
 */
public final class ProfileRow {

    // MyBatis sets fields without a setter.
    private long id;
    private Map<String, Object> data;

    public long getId() {
        return id;
    }

    public Map<String, Object> getData() {
        return data;
    }

    public void setData(Map<String, Object> data) {
        this.data = data;
    }
}
