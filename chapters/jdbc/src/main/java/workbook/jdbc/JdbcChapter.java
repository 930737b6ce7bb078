package workbook.jdbc;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import workbook.jdbc.blob.ChangeInPlace;
import workbook.jdbc.blob.ChangedClass;
import workbook.jdbc.blob.HostileBytes;
import workbook.jdbc.blob.Json;
import workbook.jdbc.blob.Large;
import workbook.jdbc.blob.QueryInside;
import workbook.jdbc.blob.ReplaceWithEqual;
import workbook.jdbc.blob.SaveAndLoad;
import workbook.jdbc.connection.AddAndList;
import workbook.jdbc.connection.Outage;
import workbook.jdbc.connection.Pool;
import workbook.jdbc.connection.SchemaMismatch;
import workbook.jdbc.connection.Settings;
import workbook.jdbc.oauth.AuthorizationStore;
import workbook.jdbc.oauth.ClientStore;
import workbook.jdbc.oauth.ConsentStore;
import workbook.jdbc.oauth.Login;
import workbook.jdbc.oauth.PurgeExpired;
import workbook.jdbc.oauth.RedeemOnce;
import workbook.jdbc.oauth.TokenLife;
import workbook.jdbc.relationship.CountPosts;
import workbook.jdbc.relationship.CreateUserWithPosts;
import workbook.jdbc.relationship.DeleteUser;
import workbook.jdbc.relationship.FindUserAndReadPosts;
import workbook.jdbc.relationship.ListUsersWithPosts;
import workbook.jdbc.relationship.MovePost;
import workbook.jdbc.relationship.PageUsersWithPosts;
import workbook.jdbc.relationship.ReplacePosts;
import workbook.jdbc.relationship.TagPosts;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;

/** Plain JDBC: the data source itself is the library. */
public final class JdbcChapter implements Chapter<DataSource> {

    @Override
    public String library() {
        return "jdbc";
    }

    @Override
    public DataSource open(DataSource dataSource, DatabaseKind database, Scenario<?, ?> scenario) {
        return dataSource;
    }

    @Override
    public void close(DataSource library) {
        // nothing was opened
    }

    @Override
    public List<Approach<DataSource, ?, ?>> approaches() {
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
}
