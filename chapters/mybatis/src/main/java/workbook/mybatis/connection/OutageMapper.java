package workbook.mybatis.connection;

import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** The statement of {@link Outage}. */
public interface OutageMapper {

    // tag::mapper[]
    @Update("update accounts set balance = balance + #{amount} where owner = #{owner}")
    int book(@Param("owner") String owner, @Param("amount") long amount);
    // end::mapper[]
}
