package workbook.mybatis.exercise;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;

/** What there is to a token beside the exercise. An authorization has one token of each kind at most. */
public interface TokenMapper {

    @Select("""
            select authorization_id, token_hash as hash, invalidated
            from oauth_tokens where token_hash = #{hash} and kind = 'code'""")
    Code code(String hash);

    @Delete("delete from oauth_tokens where authorization_id = #{authorizationId} and kind = 'access_token'")
    void removeAccessToken(String authorizationId);

    @Insert("""
            insert into oauth_tokens (authorization_id, kind, token_value, token_hash, invalidated, metadata)
            values (#{authorizationId}, 'access_token', #{value}, #{hash}, false, '{}')""")
    void addAccessToken(String authorizationId, String value, String hash);
}
