package workbook.mybatis.oauth;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import workbook.oauth.Purge;

/** The statements of {@link PurgeExpired}; those without an annotation are in the XML file of this name. */
public interface PurgeExpiredMapper {

    // tag::delete-each[]
    List<String> expired(Purge purge);

    @Delete("delete from oauth_authorizations where id = #{id}")
    void delete(String id);
    // end::delete-each[]

    // tag::delete-limited[]
    /** How many were deleted: MyBatis returns the count of rows. */
    int deleteExpired(Purge purge);
    // end::delete-limited[]
}
