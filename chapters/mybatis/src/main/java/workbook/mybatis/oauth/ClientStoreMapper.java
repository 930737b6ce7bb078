package workbook.mybatis.oauth;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Update;
import workbook.oauth.ClientRow;

/** The statements of {@link ClientStore}; those without an annotation are in the XML file of this name. */
public interface ClientStoreMapper {

    // tag::update-or-insert[]
    Optional<ClientRow> findById(String id);

    Optional<ClientRow> findByClientId(String clientId);

    /** Whether there is such a client. What it calls itself and when it was issued never change. */
    @Update("""
            update oauth_clients
            set secret = #{secret}, secret_expires_at = #{secretExpiresAt}, name = #{name},
                authentication_methods = #{authenticationMethods}, grant_types = #{grantTypes},
                redirect_uris = #{redirectUris}, post_logout_redirect_uris = #{postLogoutRedirectUris},
                scopes = #{scopes}, client_settings = #{clientSettings}, token_settings = #{tokenSettings}
            where id = #{id}""")
    boolean update(ClientRow client);

    @Insert("""
            insert into oauth_clients
                (id, client_id, issued_at, secret, secret_expires_at, name, authentication_methods, grant_types,
                 redirect_uris, post_logout_redirect_uris, scopes, client_settings, token_settings)
            values
                (#{id}, #{clientId}, #{issuedAt}, #{secret}, #{secretExpiresAt}, #{name}, #{authenticationMethods},
                 #{grantTypes}, #{redirectUris}, #{postLogoutRedirectUris}, #{scopes}, #{clientSettings},
                 #{tokenSettings})""")
    void insert(ClientRow client);
    // end::update-or-insert[]
}
