package workbook.mybatis.blob;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Arg;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The statements of {@link QueryInside}. */
public interface QueryInsideMapper {

    // tag::load-and-filter[]
    @Select("select name, data from users where data is not null order by id")
    @Arg(column = "name", javaType = String.class)
    @Arg(column = "data", javaType = Map.class, typeHandler = SerializedMapTypeHandler.class)
    List<NamedMap> users();

    record NamedMap(String name, Map<String, Object> data) {}
    // end::load-and-filter[]

    // tag::containment[]
    // A map that is the only parameter would be taken for the parameters themselves, were it not named.
    @Select("""
            select name from users
            where profile @> #{part, typeHandler=JsonMapTypeHandler}
            order by id""")
    List<String> usersWith(@Param("part") Map<String, Object> part);
    // end::containment[]

    // tag::json-path[]
    @Select("select name from users where profile ->> 'city' = #{city} order by id")
    @Select(
            databaseId = "h2",
            value = "select name from users where (profile format json).\"city\" = cast(#{city} as json) order by id")
    List<String> usersIn(String city);
    // end::json-path[]
}
