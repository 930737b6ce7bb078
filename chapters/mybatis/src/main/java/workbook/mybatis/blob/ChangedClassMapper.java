package workbook.mybatis.blob;

import java.util.Optional;
import org.apache.ibatis.annotations.Arg;
import org.apache.ibatis.annotations.Select;
import workbook.blob.Profile;

/** The statements of {@link ChangedClass}. */
public interface ChangedClassMapper {

    // tag::todays-class[]
    @Select("select data from users where id = #{id}")
    @Arg(column = "data", javaType = Profile.class, typeHandler = TodaysProfileTypeHandler.class)
    Optional<StoredProfile> findTodays(long id);

    record StoredProfile(Profile data) {}
    // end::todays-class[]

    // tag::any-version[]
    // The handler that is registered for the type Profile reads the column: no statement has to name it.
    @Select("select data from users where id = #{id}")
    Optional<Profile> find(long id);
    // end::any-version[]
}
