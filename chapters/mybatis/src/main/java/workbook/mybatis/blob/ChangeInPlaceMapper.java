package workbook.mybatis.blob;

import java.util.Optional;
import org.apache.ibatis.annotations.Result;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import workbook.scenario.ProfileChange;

/** The statements of {@link ChangeInPlace}. */
public interface ChangeInPlaceMapper {

    // tag::change-without-update[]
    @Select("select id, data from users where email = #{email}")
    @Result(property = "data", column = "data", typeHandler = SerializedMapTypeHandler.class)
    Optional<ProfileRow> find(String email);
    // end::change-without-update[]

    // tag::change-json-without-update[]
    @Select("select id, profile from users where email = #{email}")
    @Result(property = "data", column = "profile", typeHandler = JsonMapTypeHandler.class)
    Optional<ProfileRow> findJson(String email);
    // end::change-json-without-update[]

    // tag::change-and-update[]
    @Update("update users set data = #{data, typeHandler=SerializedMapTypeHandler} where id = #{id}")
    void update(ProfileRow user);
    // end::change-and-update[]

    // tag::change-in-sql[]
    // H2 has no function that changes JSON: the object is made anew, and each member has to be named.
    @Update(databaseId = "h2", value = """
            update users set profile = json_object(
                'age': (profile format json)."age",
                'city': cast(#{city} as varchar))
            where email = #{email}""")
    @Update(databaseId = "postgresql", value = """
            update users set profile = jsonb_set(profile, '{city}', to_jsonb(cast(#{city} as text)))
            where email = #{email}""")
    @Update(
            databaseId = "sqlite",
            value = "update users set profile = json_set(profile, '$.city', #{city}) where email = #{email}")
    void move(ProfileChange change);
    // end::change-in-sql[]
}
