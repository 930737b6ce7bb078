package workbook.exercises.mybatis;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Arg;
import org.apache.ibatis.annotations.MapKey;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.blob.RefusedBytesException;
import workbook.blob.SerializedMap;
import workbook.scenario.BlobReading;

public final class HostileBytes {

    public static List<BlobReading<Map<String, Object>>> read(SqlSessionFactory factory, List<Long> ids)
            throws Exception {
        try (SqlSession session = factory.openSession()) {
            Map<Long, Bytes> users = session.getMapper(Mapper.class).bytes();
            return BlobReading.each(ids, id -> read(users.get(id)));
        }
    }

    private static Map<String, Object> read(Bytes user) {
        try {
            return SerializedMap.read(user.data());
        } catch (RefusedBytesException refused) {
            return Map.of();
        }
    }

    public interface Mapper {
        @Select("select id, data from users order by id")
        @Arg(column = "id", javaType = long.class)
        @Arg(column = "data", javaType = byte[].class)
        @MapKey("id")
        Map<Long, Bytes> bytes();
    }

    public record Bytes(long id, byte[] data) {}
}
