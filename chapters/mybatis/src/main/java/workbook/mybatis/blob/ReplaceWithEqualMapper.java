package workbook.mybatis.blob;

import java.util.Optional;
import org.apache.ibatis.annotations.Result;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The statements of {@link ReplaceWithEqual}. */
public interface ReplaceWithEqualMapper {

    // tag::always-update[]
    @Select("select id, data from users where email = #{email}")
    @Result(property = "data", column = "data", typeHandler = SerializedMapTypeHandler.class)
    Optional<ProfileRow> find(String email);

    @Update("update users set data = #{data, typeHandler=SerializedMapTypeHandler} where id = #{id}")
    void update(ProfileRow user);
    // end::always-update[]

    // tag::compare-bytes-in-sql[]
    @Update("""
            update users set data = #{data, typeHandler=SerializedMapTypeHandler}
            where id = #{id} and data <> #{data, typeHandler=SerializedMapTypeHandler}""")
    void updateIfBytesDiffer(ProfileRow user);
    // end::compare-bytes-in-sql[]

    // tag::compare-json-in-sql[]
    @Select("select id, profile from users where email = #{email}")
    @Result(property = "data", column = "profile", typeHandler = JsonMapTypeHandler.class)
    Optional<ProfileRow> findJson(String email);

    @Update("""
            update users set profile = #{data, typeHandler=JsonMapTypeHandler}
            where id = #{id} and profile <> #{data, typeHandler=JsonMapTypeHandler}""")
    void updateIfJsonDiffers(ProfileRow user);
    // end::compare-json-in-sql[]
}
