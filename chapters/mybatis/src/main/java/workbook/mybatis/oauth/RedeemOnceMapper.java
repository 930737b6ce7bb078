package workbook.mybatis.oauth;

import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The statements of {@link RedeemOnce}, beside those of {@link AuthorizationStoreMapper}. */
public interface RedeemOnceMapper {

    // tag::conditional-update[]
    /** Whether this call invalidated it: MyBatis makes true of a count above 0. */
    @Update("""
            update oauth_tokens set invalidated = true
            where token_hash = #{hash} and kind = 'code' and invalidated = false""")
    boolean invalidateOnce(String hash);
    // end::conditional-update[]

    // tag::version[]
    @Update("update oauth_authorizations set version = version + 1 where id = #{id} and version = #{version}")
    boolean raiseVersion(String id, long version);

    // tag::select-for-update[]
    // tag::believe-what-was-read[]
    @Update("update oauth_tokens set invalidated = true where token_hash = #{hash} and kind = 'code'")
    void invalidate(String hash);
    // end::believe-what-was-read[]
    // end::version[]

    // Of SQLite's transactions one writes at a time: the lock is taken when it begins, and there is no other.
    @Select("select invalidated from oauth_tokens where token_hash = #{hash} and kind = 'code' for update")
    @Select(
            databaseId = "sqlite",
            value = "select invalidated from oauth_tokens where token_hash = #{hash} and kind = 'code'")
    boolean lockAndSeeWhetherInvalidated(String hash);
    // end::select-for-update[]
}
