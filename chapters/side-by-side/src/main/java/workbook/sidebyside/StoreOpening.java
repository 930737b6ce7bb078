package workbook.sidebyside;

import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import workbook.ebean.EbeanChapter;
import workbook.hibernate.HibernateChapter;
import workbook.jdbc.JdbcChapter;
import workbook.jdbc.oauth.SpringStores;
import workbook.jooq.JooqChapter;
import workbook.mybatis.MybatisChapter;
import workbook.oauth.Oauth;
import workbook.oauth.Stores;
import workbook.scenario.Chapter;
import workbook.schema.DatabaseKind;

/**
 * How a library becomes the three stores of an authorization server.
 *
 * @param <L> what the library's code works with
 */
public record StoreOpening<L>(Chapter<L> chapter, Function<L, Stores> stores) {

    /** Stores on an open library. */
    public record Opened(Stores stores, Runnable closing) implements AutoCloseable {
        @Override
        public void close() {
            closing.run();
        }
    }

    /** Every library; plain JDBC is Spring Security's own store. */
    public static List<StoreOpening<?>> all() {
        return List.of(
                new StoreOpening<>(new JdbcChapter(), SpringStores::of),
                new StoreOpening<>(new HibernateChapter(), workbook.hibernate.oauth.LibraryStores::of),
                new StoreOpening<>(new JooqChapter(), workbook.jooq.oauth.LibraryStores::of),
                new StoreOpening<>(new MybatisChapter(), workbook.mybatis.oauth.LibraryStores::of),
                new StoreOpening<>(new EbeanChapter(), workbook.ebean.oauth.LibraryStores::of));
    }

    /** Opens the library on a migrated database; the data source stays open when the stores close. */
    public Opened open(DataSource dataSource, DatabaseKind database) {
        L library = chapter.open(dataSource, database, Oauth.LOGIN);
        return new Opened(stores.apply(library), () -> chapter.close(library));
    }

    @Override
    public String toString() {
        return chapter.library();
    }
}
