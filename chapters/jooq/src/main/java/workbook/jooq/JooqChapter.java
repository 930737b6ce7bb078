package workbook.jooq;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.FetchTriggerValuesAfterReturning;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import workbook.jooq.blob.ChangeInPlace;
import workbook.jooq.blob.ChangedClass;
import workbook.jooq.blob.HostileBytes;
import workbook.jooq.blob.Json;
import workbook.jooq.blob.Large;
import workbook.jooq.blob.QueryInside;
import workbook.jooq.blob.ReplaceWithEqual;
import workbook.jooq.blob.SaveAndLoad;
import workbook.jooq.connection.AddAndList;
import workbook.jooq.connection.Outage;
import workbook.jooq.connection.Pool;
import workbook.jooq.connection.SchemaMismatch;
import workbook.jooq.oauth.AuthorizationStore;
import workbook.jooq.oauth.ClientStore;
import workbook.jooq.oauth.ConsentStore;
import workbook.jooq.oauth.Login;
import workbook.jooq.oauth.PurgeExpired;
import workbook.jooq.oauth.RedeemOnce;
import workbook.jooq.oauth.TokenLife;
import workbook.jooq.relationship.CountPosts;
import workbook.jooq.relationship.CreateUserWithPosts;
import workbook.jooq.relationship.DeleteUser;
import workbook.jooq.relationship.FindUserAndReadPosts;
import workbook.jooq.relationship.ListUsersWithPosts;
import workbook.jooq.relationship.MovePost;
import workbook.jooq.relationship.PageUsersWithPosts;
import workbook.jooq.relationship.ReplacePosts;
import workbook.jooq.relationship.TagPosts;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;

/** jOOQ: a {@link DSLContext} is a data source, a dialect and settings. It is cheap to make and holds nothing open. */
public final class JooqChapter implements Chapter<DSLContext> {

    static {
        // read once, when jOOQ's classes load
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    @Override
    public String library() {
        return "jooq";
    }

    @Override
    public DSLContext open(DataSource dataSource, DatabaseKind database, Scenario<?, ?> scenario) {
        return context(dataSource, database);
    }

    // tag::context[]
    /** jOOQ on a data source, with the settings of this chapter. */
    public static DSLContext context(DataSource dataSource, DatabaseKind database) {
        return DSL.using(dataSource, dialect(database), settings());
    }

    private static SQLDialect dialect(DatabaseKind database) {
        return switch (database) {
            case H2 -> SQLDialect.H2;
            case SQLITE -> SQLDialect.SQLITE;
            case POSTGRESQL -> SQLDialect.POSTGRES;
        };
    }
    // end::context[]

    // tag::settings[]
    /** The settings of this chapter, for an approach that opens jOOQ itself. */
    public static Settings settings() {
        return new Settings()
                // The code was generated from H2, which stores USERS where PostgreSQL stores users.
                // Without quotes, all agree.
                .withRenderNameCase(RenderNameCase.LOWER)
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                // By default, jOOQ allows for triggers on SQLite and reads a new row again instead of using RETURNING.
                // Of several new rows, that is the last only.
                .withFetchTriggerValuesAfterReturning(FetchTriggerValuesAfterReturning.NEVER)
                .withExecuteLogging(false);
    }
    // end::settings[]

    @Override
    public void close(DSLContext library) {
        // the connections are the data source's
    }

    @Override
    public List<Approach<DSLContext, ?, ?>> approaches() {
        return Stream.of(
                        CreateUserWithPosts.approaches(),
                        FindUserAndReadPosts.approaches(),
                        ListUsersWithPosts.approaches(),
                        PageUsersWithPosts.approaches(),
                        ReplacePosts.approaches(),
                        MovePost.approaches(),
                        DeleteUser.approaches(),
                        TagPosts.approaches(),
                        CountPosts.approaches(),
                        SaveAndLoad.approaches(),
                        Json.approaches(),
                        ChangeInPlace.approaches(),
                        ReplaceWithEqual.approaches(),
                        HostileBytes.approaches(),
                        ChangedClass.approaches(),
                        QueryInside.approaches(),
                        Large.approaches(),
                        AddAndList.approaches(),
                        workbook.jooq.connection.Settings.approaches(),
                        Pool.approaches(),
                        Outage.approaches(),
                        SchemaMismatch.approaches(),
                        ClientStore.approaches(),
                        AuthorizationStore.approaches(),
                        ConsentStore.approaches(),
                        RedeemOnce.approaches(),
                        PurgeExpired.approaches(),
                        Login.approaches(),
                        TokenLife.approaches())
                .flatMap(List::stream)
                .toList();
    }
}
