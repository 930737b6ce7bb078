package workbook.exercises.mybatis;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.MapKey;
import org.apache.ibatis.annotations.Result;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.mybatis.blob.ProfileRow;
import workbook.mybatis.blob.SerializedMapTypeHandler;
import workbook.scenario.BlobReading;

public final class HostileBytes {

    public static List<BlobReading<Map<String, Object>>> read(SqlSessionFactory factory, List<Long> ids)
            throws Exception {
        try (SqlSession session = factory.openSession()) {
            Map<Long, ProfileRow> users = session.getMapper(Mapper.class).users();
            return BlobReading.each(ids, id -> users.get(id).getData());
        }
    }

    public interface Mapper {
        @Select("select id, data from users order by id")
        @Result(property = "data", column = "data", typeHandler = SerializedMapTypeHandler.class)
        @MapKey("id")
        Map<Long, ProfileRow> users();
    }
}
