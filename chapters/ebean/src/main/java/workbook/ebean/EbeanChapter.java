package workbook.ebean;

import io.ebean.Database;
import io.ebean.DatabaseBuilder;
import io.ebean.annotation.PersistBatch;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import workbook.ebean.blob.Attachment;
import workbook.ebean.blob.AttributesConverter;
import workbook.ebean.blob.ChangeInPlace;
import workbook.ebean.blob.ChangedClass;
import workbook.ebean.blob.CityUser;
import workbook.ebean.blob.FileAttachment;
import workbook.ebean.blob.HostileBytes;
import workbook.ebean.blob.JacksonMapUser;
import workbook.ebean.blob.Json;
import workbook.ebean.blob.JsonMapNoneUser;
import workbook.ebean.blob.JsonMapSourceUser;
import workbook.ebean.blob.JsonMapUser;
import workbook.ebean.blob.JsonObjectNoneUser;
import workbook.ebean.blob.JsonObjectSourceUser;
import workbook.ebean.blob.JsonObjectUser;
import workbook.ebean.blob.JsonObjectWithoutEqualsUser;
import workbook.ebean.blob.JsonTextUser;
import workbook.ebean.blob.Large;
import workbook.ebean.blob.ProfileConverter;
import workbook.ebean.blob.ProfileUser;
import workbook.ebean.blob.QueryInside;
import workbook.ebean.blob.ReplaceWithEqual;
import workbook.ebean.blob.SaveAndLoad;
import workbook.ebean.blob.SerializedUser;
import workbook.ebean.blob.TodaysProfileConverter;
import workbook.ebean.blob.TodaysProfileUser;
import workbook.ebean.blob.TrackedAttributesType;
import workbook.ebean.blob.TrackedUser;
import workbook.ebean.connection.AddAndList;
import workbook.ebean.connection.Outage;
import workbook.ebean.connection.Pool;
import workbook.ebean.connection.SchemaMismatch;
import workbook.ebean.connection.Settings;
import workbook.ebean.oauth.Authorization;
import workbook.ebean.oauth.AuthorizationStore;
import workbook.ebean.oauth.Client;
import workbook.ebean.oauth.ClientStore;
import workbook.ebean.oauth.Consent;
import workbook.ebean.oauth.ConsentKey;
import workbook.ebean.oauth.ConsentStore;
import workbook.ebean.oauth.Login;
import workbook.ebean.oauth.PurgeExpired;
import workbook.ebean.oauth.RedeemOnce;
import workbook.ebean.oauth.Token;
import workbook.ebean.oauth.TokenKey;
import workbook.ebean.oauth.TokenLife;
import workbook.ebean.relationship.Comment;
import workbook.ebean.relationship.CountPosts;
import workbook.ebean.relationship.CreateUserWithPosts;
import workbook.ebean.relationship.DeleteUser;
import workbook.ebean.relationship.FindUserAndReadPosts;
import workbook.ebean.relationship.ListUsersWithPosts;
import workbook.ebean.relationship.MovePost;
import workbook.ebean.relationship.PageUsersWithPosts;
import workbook.ebean.relationship.Post;
import workbook.ebean.relationship.PostWithoutCascade;
import workbook.ebean.relationship.ReplacePosts;
import workbook.ebean.relationship.Tag;
import workbook.ebean.relationship.TagPosts;
import workbook.ebean.relationship.User;
import workbook.ebean.relationship.UserWithoutCascade;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;

/** Ebean: one {@link Database} for a data source, without a session. */
public final class EbeanChapter implements Chapter<Database> {

    private static final List<Class<?>> RELATIONSHIP = List.of(
            User.class, Post.class, Tag.class, Comment.class, UserWithoutCascade.class, PostWithoutCascade.class);

    private static final List<Class<?>> BLOB = List.of(
            SerializedUser.class,
            TrackedUser.class,
            CityUser.class,
            JsonTextUser.class,
            JsonMapUser.class,
            JsonMapSourceUser.class,
            JsonMapNoneUser.class,
            JacksonMapUser.class,
            JsonObjectUser.class,
            JsonObjectSourceUser.class,
            JsonObjectNoneUser.class,
            JsonObjectWithoutEqualsUser.class,
            ProfileUser.class,
            TodaysProfileUser.class,
            Attachment.class,
            FileAttachment.class,
            AttributesConverter.class,
            ProfileConverter.class,
            TodaysProfileConverter.class,
            TrackedAttributesType.class);

    private static final List<Class<?>> CONNECTION = List.of(workbook.ebean.connection.User.class);

    private static final List<Class<?>> OAUTH =
            List.of(Client.class, Authorization.class, Token.class, TokenKey.class, Consent.class, ConsentKey.class);

    @Override
    public String library() {
        return "ebean";
    }

    // tag::open[]
    @Override
    public Database open(DataSource dataSource, DatabaseKind database, Scenario<?, ?> scenario) {
        DatabaseBuilder builder = builder(dataSource, entitiesOf(scenario));
        if (database == DatabaseKind.SQLITE) {
            // Its driver gives no ids back from a batch: without this, cascaded inserts leave beans without ids.
            builder.persistBatchOnCascade(PersistBatch.NONE);
        }
        return builder.build();
    }
    // end::open[]

    @Override
    public void close(Database library) {
        library.shutdown();
    }

    @Override
    public List<Approach<Database, ?, ?>> approaches() {
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
                        Settings.approaches(),
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

    /** Ebean with these entities only, for whoever opens the library itself. */
    public static Database open(DataSource dataSource, Class<?>... entities) {
        return builder(dataSource, List.of(entities)).build();
    }

    // tag::builder[]
    /** Ebean that has yet to be told where its connections come from: one of many, and nobody's default. */
    public static DatabaseBuilder builder(List<Class<?>> entities) {
        return Database.builder()
                .name("workbook-" + UUID.randomUUID())
                .classes(entities)
                .loadModuleInfo(false)
                .defaultDatabase(false)
                .register(false)
                .shutdownHook(false)
                .disableL2Cache(true);
    }
    // end::builder[]

    private static DatabaseBuilder builder(DataSource dataSource, List<Class<?>> entities) {
        return builder(entities)
                .dataSource(dataSource)
                // The check would warn that connections begin with auto-commit: transactions switch it off themselves.
                .skipDataSourceCheck(true);
    }

    /** The entities of one example, with what maps their properties. */
    private static List<Class<?>> entitiesOf(Scenario<?, ?> scenario) {
        return switch (scenario.example()) {
            case "blob" -> BLOB;
            case "connection" -> CONNECTION;
            case "oauth" -> OAUTH;
            default -> RELATIONSHIP;
        };
    }
}
