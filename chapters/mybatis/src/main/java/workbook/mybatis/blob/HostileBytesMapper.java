package workbook.mybatis.blob;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.ibatis.annotations.Arg;
import org.apache.ibatis.annotations.MapKey;
import org.apache.ibatis.annotations.Result;
import org.apache.ibatis.annotations.Select;

/** The statements of {@link HostileBytes}. */
public interface HostileBytesMapper {

    // tag::one-list[]
    @Select("select id, data from users order by id")
    @Result(property = "data", column = "data", typeHandler = SerializedMapTypeHandler.class)
    List<ProfileRow> users();
    // end::one-list[]

    // tag::filtered[]
    @Select("select id, data from users where id = #{id}")
    @Result(property = "data", column = "data", typeHandler = SerializedMapTypeHandler.class)
    Optional<ProfileRow> find(long id);
    // end::filtered[]

    // tag::bytes-first[]
    @Select("select id, data from users order by id")
    @Arg(column = "id", javaType = long.class)
    @Arg(column = "data", javaType = byte[].class)
    @MapKey("id")
    Map<Long, Bytes> bytes();

    record Bytes(long id, byte[] data) {}
    // end::bytes-first[]
}
