package workbook.mybatis.oauth;

import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import workbook.oauth.ConsentRow;

/** The statements of {@link ConsentStore}. */
public interface ConsentStoreMapper {

    // tag::upsert[]
    @Select("""
            select registered_client_id, principal_name, authorities from oauth_consents
            where registered_client_id = #{registeredClientId} and principal_name = #{principalName}""")
    Optional<ConsentRow> find(String registeredClientId, String principalName);

    @Insert("""
            insert into oauth_consents (registered_client_id, principal_name, authorities)
            values (#{registeredClientId}, #{principalName}, #{authorities})
            on conflict (registered_client_id, principal_name) do update set authorities = excluded.authorities""")
    @Insert(databaseId = "h2", value = """
            merge into oauth_consents (registered_client_id, principal_name, authorities)
            key (registered_client_id, principal_name)
            values (#{registeredClientId}, #{principalName}, #{authorities})""")
    void put(ConsentRow consent);

    @Delete("""
            delete from oauth_consents
            where registered_client_id = #{registeredClientId} and principal_name = #{principalName}""")
    void delete(ConsentRow consent);
    // end::upsert[]
}
