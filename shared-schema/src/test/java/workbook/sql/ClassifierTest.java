package workbook.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifierTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from users",
                "SeLeCt 1",
                "\n\t  select 1 ;",
                "; select 1",
                "values (1, 'insert'), (2, 'update')",
                "table users",
                "select * from users for update",
                "select * from users where id = any (select user_id from posts) for update skip locked",
                "select count(*) filter (where name = 'delete') from users",
                "select nextval('user_ids')",
                "select next value for user_ids",
                "select 1 union all (select 2)",
            })
    void queriesSelect(String sql) {
        assertThat(Classifier.kindOf(sql)).isEqualTo(StatementKind.SELECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- insert\nselect 1",
                "/* insert into users */ select 1",
                "/* select * from User u */select u1_0.id from users u1_0",
                "/** a ** star */ select 1",
                "/*+ delete */ -- update\r\n /**/ select 1",
                "(select 1)",
                "((select 1) union (select 2)) order by 1",
                "(values (1))",
                "((with x as (select 1) select * from x))",
            })
    void leadingCommentsAndParenthesesSayNothing(String sql) {
        assertThat(Classifier.kindOf(sql)).isEqualTo(StatementKind.SELECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into users (name) values (?)",
                "INSERT INTO posts select * from old_posts",
                "insert into users (name) values (?) returning id",
                "insert into users (name) values (?) on conflict (email) do update set name = excluded.name",
                "insert or replace into users (name) values (?)",
                "replace into users (id, name) values (?, ?)",
                "/* insert for workbook.User */insert into users (name) values (?)",
                "insert into t with x as (select 1) select * from x",
            })
    void insertAndReplaceInsert(String sql) {
        assertThat(Classifier.kindOf(sql)).isEqualTo(StatementKind.INSERT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update users set name = (select title from posts where id = 1)",
                "Update users set name = 'delete'",
                "update or ignore users set name = ?",
                "update users set age = age + 1 returning id",
            })
    void updateUpdates(String sql) {
        assertThat(Classifier.kindOf(sql)).isEqualTo(StatementKind.UPDATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from users", "DELETE from posts where id in (select 1) returning *"})
    void deleteDeletes(String sql) {
        assertThat(Classifier.kindOf(sql)).isEqualTo(StatementKind.DELETE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "merge into users using (values (1)) v (id) on users.id = v.id when matched then delete",
                "MERGE INTO tags (id, name) key (id) values (1, 'a')",
                "with v as (select 1 id) merge into users using v on users.id = v.id when matched then delete",
            })
    void mergeMerges(String sql) {
        assertThat(Classifier.kindOf(sql)).isEqualTo(StatementKind.MERGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"call x(?)", "{call x(?)}", "{ ? = call f() }", "{?=call f(?)}", "exec x", "execute plan"})
    void callsCall(String sql) {
        assertThat(Classifier.kindOf(sql)).isEqualTo(StatementKind.CALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table copies as select * from users",
                "create view v as (select 1)",
                "create or replace view v as select 1",
                "alter table users add x int",
                "drop table if exists users",
                "truncate table users",
                "comment on table users is 'select'",
                "grant select on users to public",
                "revoke insert on users from public",
            })
    void schemaChangesAreDdl(String sql) {
        assertThat(Classifier.kindOf(sql)).isEqualTo(StatementKind.DDL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n ",
                ";",
                "-- insert",
                "/* nothing */",
                "/* unterminated insert into users",
                "'unterminated insert into users",
                "\"unterminated insert into users",
                "$$unterminated insert into users",
                "42",
                "explain select * from users",
                "explain analyze select 1",
                "set time zone 'UTC'",
                "set session characteristics as transaction read only",
                "pragma foreign_keys = on",
                "begin",
                "savepoint insert_point",
                "lock table users",
                "insertion into users",
                "사용자 insert",
            })
    void everythingElseIsOther(String sql) {
        assertThat(Classifier.kindOf(sql)).isEqualTo(StatementKind.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with x as (select 1) select * from x",
                "WITH RECURSIVE t (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM t WHERE n < 9) SELECT * FROM t",
                "with x as materialized (select 1), y as not materialized (select 2) select * from x, y",
                "with x as (with y as (select 1) select * from y) select * from x",
                "with x as (select 1) (select * from x)",
                "with x as (select 1) values (2)",
                "with x as (select 1) table x",
                "with recursive t (n) as (select 1) search depth first by n set o select * from t",
                "with insert_log as (select 1) select * from insert_log",
                "with insert as (select 1) select * from insert",
                "with x as (select 1), delete as (select 2) select * from delete",
                "with recursive update (n) as (select 1) select * from update",
                "with x (update, insert) as (select 1, 2) select * from x",
                "with x (insert) as (select 1) select * from x where (insert) > 0",
                "with x as (select replace(name, 'a', 'b') from users) select * from x",
                "with x as (select id from users where (replace(name, 'a', 'b')) = 'b') select * from x",
                "with x as (select id from users where (insert(name, 1, 1, 'b')) = 'b') select * from x",
                "with x as (select (1 + replace(1, 2, 3)), ('a' || insert('b', 1, 1, 'c'))) select * from x",
                "with x as (select id from users where name in ('(insert', ?, ')')) select * from x",
                "with x as (select 'insert into users', \"delete\", `update` from users) select * from x",
                "with 사용자 as (select 이름 from users) select 이름 from 사용자",
                "with x as (select 1) -- insert\n /* delete */ select * from x",
                "with x as (select $$ ) insert into users $$, $a$ $$ ) delete $a$) select * from x",
                "with x as (select 'it''s ) insert into users') select * from x",
            })
    void commonTableExpressionsSelect(String sql) {
        assertThat(Classifier.kindOf(sql)).isEqualTo(StatementKind.SELECT);
    }

    @ParameterizedTest
    @MethodSource
    void theVerbAfterCommonTableExpressionsCounts(String sql, StatementKind expected) {
        assertThat(Classifier.kindOf(sql)).isEqualTo(expected);
    }

    static Stream<Object[]> theVerbAfterCommonTableExpressionsCounts() {
        return Stream.of(
                row("with x as (select 1) insert into users (id) select * from x", StatementKind.INSERT),
                row("with x as (select 1) replace into users (id) select * from x", StatementKind.INSERT),
                row(
                        "with x as (select 1) update users set age = 1 where id in (select * from x)",
                        StatementKind.UPDATE),
                row("with x as (select 1) delete from users where id in (select * from x)", StatementKind.DELETE),
                row("with recursive x as (select 1), y as (select 2)\ndelete from users", StatementKind.DELETE),
                row("with \"select\" as (select 1) delete from users", StatementKind.DELETE),
                row("with table_of_values as (select 1) delete from users", StatementKind.DELETE),
                row("with values as (select 1) delete from users", StatementKind.DELETE),
                row("with x as (select recursive from t) delete from users", StatementKind.DELETE),
                row("with x as (select 1)--\n/**/update users set age = 1", StatementKind.UPDATE));
    }

    @ParameterizedTest
    @MethodSource
    void aWriteInsideAQueryCounts(String sql, StatementKind expected) {
        assertThat(Classifier.kindOf(sql)).isEqualTo(expected);
    }

    static Stream<Object[]> aWriteInsideAQueryCounts() {
        return Stream.of(
                row(
                        "with added as (insert into users (name) values (?) returning id) select * from added",
                        StatementKind.INSERT),
                row("with x as (update users set age = 1 returning *) select count(*) from x", StatementKind.UPDATE),
                row("with x as materialized (delete from users returning *) table x", StatementKind.DELETE),
                row(
                        "with x as (select 1), y as (/* now */ delete from users returning *) select 1",
                        StatementKind.DELETE),
                row("with x as (delete from a returning *) insert into b select * from x", StatementKind.INSERT),
                row("with \"x\" as (delete from a returning *) (select * from \"x\")", StatementKind.DELETE),
                row("select id from final table (insert into users (name) values (?))", StatementKind.INSERT),
                row("select \"id\" from FINAL TABLE(INSERT INTO users (name) VALUES (?)) u", StatementKind.INSERT),
                row("(select id from new table (update users set age = 1))", StatementKind.UPDATE),
                row("select id from old table (delete from users)", StatementKind.DELETE),
                row("select id from final table (merge into tags (id) key (id) values (1))", StatementKind.MERGE),
                row(
                        "with x as (select id from final table (insert into tags (name) values ('a'))) select * from x",
                        StatementKind.INSERT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select \"insert\", `delete`, [update] from users",
                "select 'from final table (insert into users)' from users",
                "select replace(name, 'insert', 'delete') as update from users",
                "select insert(name, 1, 2, 'x') from users",
                "select users.delete, u.insert from users u where (u.update) = 1",
                "select final, table_name from t where x in (select y from table_names)",
                "select * from table(x int = (1, 2))",
                "select 이름 as \"삭제 delete\" from 사용자_insert",
                "select $1$ from users",
                "select cast(name as varchar(10)), (insert_count) from users",
            })
    void namesStringsAndFunctionsAreNotVerbs(String sql) {
        assertThat(Classifier.kindOf(sql)).isEqualTo(StatementKind.SELECT);
    }

    @ParameterizedTest
    @MethodSource
    void hugeStatementsAreClassifiedQuickly(String prefix, String repeated, String suffix) {
        String sql = prefix + repeated.repeat(1_000_000 / repeated.length()) + suffix;

        StatementKind kind = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Classifier.kindOf(sql));

        assertThat(kind).isEqualTo(StatementKind.DELETE);
    }

    static Stream<Object[]> hugeStatementsAreClassifiedQuickly() {
        return Stream.of(
                row("delete from users where id in (?", ", ?", ")"),
                row("with x as (select 1 where 1 in (1", ", 123456", ")) delete from users"),
                row("with x as (select 1) delete from users where 0 = ", "(", "1"),
                row("delete from users where ", "(", "1"),
                row("with x as (select '", "insert ", "') delete from users"),
                row("with x as (select '", "''", "') delete from users"),
                row("with x as (select \"", "\"\"", "\") delete from users"),
                row("with x as (select $$", "$ insert ", "$$) delete from users"),
                row("/*", "* insert ", "*/ delete from users"),
                row("/*", "*", "*/ delete from users"),
                row("--", "-", "\ndelete from users"),
                row("", "\n", "delete from users"),
                row("delete from users where name = '", "''", " unterminated"),
                row("delete from users where name = /*", "/*", " unterminated"),
                row("delete from users where name = $$", "$", " unterminated"));
    }

    private static Object[] row(Object... cells) {
        return cells;
    }
}
