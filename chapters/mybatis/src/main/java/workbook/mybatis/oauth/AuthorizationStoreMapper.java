package workbook.mybatis.oauth;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Update;
import workbook.oauth.AuthorizationRow;
import workbook.oauth.TokenRow;

/** The statements of {@link AuthorizationStore}; those without an annotation are in the XML file of this name. */
public interface AuthorizationStoreMapper {

    // tag::nested-result-map[]
    Optional<Authorization> findById(String id);

    /**
     * The authorizations that have this token.
     *
     * @param kind null for any
     */
    List<Authorization> findByToken(String hash, String kind);

    @Insert("""
            insert into oauth_authorizations
                (id, registered_client_id, principal_name, grant_type, scopes, attributes, version)
            values (#{id}, #{registeredClientId}, #{principalName}, #{grantType}, #{scopes}, #{attributes}, 0)""")
    void insert(AuthorizationRow authorization);

    // tag::version[]
    /** Whether the row still had the version that was read: MyBatis makes true of a count above 0. */
    @Update("""
            update oauth_authorizations
            set principal_name = #{row.principalName}, grant_type = #{row.grantType}, scopes = #{row.scopes},
                attributes = #{row.attributes}, version = version + 1
            where id = #{row.id} and version = #{read}""")
    boolean update(AuthorizationRow row, long read);
    // end::version[]

    void putTokens(String authorizationId, List<TokenRow> tokens);

    void deleteTokens(String authorizationId, List<String> kinds);

    /** The tokens go by the foreign key's cascade. */
    @Delete("delete from oauth_authorizations where id = #{id}")
    void delete(String id);
    // end::nested-result-map[]
}
