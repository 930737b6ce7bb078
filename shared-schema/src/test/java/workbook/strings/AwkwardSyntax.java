package workbook.strings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What means something to a database, a driver, a library or a template engine. */
final class AwkwardSyntax {

    private AwkwardSyntax() {}

    static Map<String, List<String>> families() {
        Map<String, List<String>> families = new LinkedHashMap<>();
        families.put(
                "quotes",
                List.of(
                        "'",
                        "''",
                        "'''",
                        "\"",
                        "\"\"",
                        "`",
                        "'\"",
                        "\"'",
                        "'a'",
                        "\u2018",
                        "O'Reilly",
                        "O''Reilly",
                        "\u00b4",
                        "\u2019",
                        "\u201d",
                        "\u02bc",
                        "\uff07",
                        "\uff02",
                        "[a]"));
        families.put(
                "backslashes",
                List.of("\\", "\\\\", "\\'", "\\\"", "a\\", "\\0", "\\u0000", "\\u0027", "\\N", "\\%", "\\_"));
        families.put(
                "escapes of other languages",
                List.of("E'\\''", "U&'\\0027'", "x'41'", "%27", "%00", "%2527", "&#39;", "&#0;", "+ADw-"));
        families.put(
                "comment markers",
                List.of(
                        "--",
                        "a -- b",
                        "--\n",
                        "/*",
                        "*/",
                        "/**/",
                        "/*!50000 select */",
                        "/*+ full(t) */",
                        "# a",
                        "<!--",
                        "{- a -}"));
        families.put(
                "statement separators",
                List.of(
                        ";",
                        "a;b",
                        ";\n",
                        "a; drop table users",
                        "'; drop table users; --",
                        "'); delete from posts; --",
                        ");",
                        "\n/\n",
                        "\\g",
                        "';commit;--"));
        families.put(
                "injection",
                List.of(
                        "' or '1'='1",
                        "' or 1=1 --",
                        "\" or \"\"=\"",
                        "admin'--",
                        "' or true--",
                        "' or 1=1 /*",
                        "') or ('1'='1",
                        "' union select null --",
                        "' union all select name from users --",
                        "'||'a",
                        "1 or 1=1",
                        "' and (select 1)=1 --",
                        "'; update users set name='x' --",
                        "' or name like '%",
                        "x' and email is null --",
                        "' into outfile '/srv/a",
                        "'; select pg_sleep(9) --",
                        "'; copy users to program 'id' --",
                        "'; attach database 'a' as a --",
                        "'; runscript from 'a' --",
                        "%' or '1'='1"));
        families.put(
                "bind markers",
                List.of(
                        "?",
                        "?1",
                        "?::text",
                        ":name",
                        "::text",
                        ":id",
                        "a?b",
                        "a::b",
                        ":",
                        "@name",
                        "$1",
                        "$$",
                        "$tag$a$tag$",
                        "$$'$$",
                        "%s",
                        "%1$s",
                        "%(name)s",
                        "&&name",
                        "#name#",
                        ":{name}",
                        "?|",
                        "<name>"));
        families.put(
                "JDBC escapes",
                List.of(
                        "{",
                        "{}",
                        "{fn now()}",
                        "{fn user()}",
                        "{d '2026-01-01'}",
                        "{ts '2026-01-01 10:00:00'}",
                        "{call a()}",
                        "{? = call a()}",
                        "{escape '!'}",
                        "{fn",
                        "{'"));
        families.put(
                "MyBatis",
                List.of(
                        "#{}",
                        "${}",
                        "#{name}",
                        "#{id}",
                        "${id}",
                        "#{name",
                        "${name}",
                        "#{",
                        "${",
                        "#{a.b[0]}",
                        "#{name,jdbcType=INTEGER}",
                        "\\${name}",
                        "${@java.lang.Runtime@getRuntime()}",
                        "${@java.lang.System@exit(1)}",
                        "#{_parameter}",
                        "${_databaseId}",
                        "<if test=\"true\">a</if>",
                        "<script>a</script>",
                        "]]>",
                        "</select>",
                        "<foreach collection=\"list\">",
                        "<bind name=\"a\" value=\"b\"/>",
                        "__frch_item_0",
                        "name,typeHandler=a"));
        families.put(
                "HQL",
                List.of(
                        "from User",
                        "u.name",
                        "'User'",
                        "new java.lang.String()",
                        "function('user')",
                        "sql('select 1')",
                        "workbook.hibernate.relationship.User",
                        "member of",
                        "index(u)",
                        "cast(name as Long)",
                        "{ts}",
                        "$discriminator",
                        "{alias}.name",
                        "{h-schema}"));
        families.put(
                "jOOQ",
                List.of(
                        "{0}",
                        "{{0}}",
                        "{0",
                        "{99}",
                        "{identifier}",
                        "[*]",
                        "{#0}",
                        "?{0}",
                        "{json}",
                        "DEFAULT",
                        "\"users\".\"name\"",
                        "public.users",
                        "alias_1"));
        families.put(
                "Ebean",
                List.of(
                        "t0.name",
                        "${}name",
                        "${ta}",
                        "name = :name",
                        "ids:",
                        "*",
                        "fetch posts",
                        "select (name)",
                        "where name is null",
                        "--where",
                        "%{name}",
                        "(name)"));
        families.put(
                "wild cards",
                List.of(
                        "%",
                        "_",
                        "%%",
                        "_%",
                        "%a%",
                        "John%",
                        "John_Doe",
                        "John D__",
                        "[a-z]%",
                        "**",
                        "?*",
                        ".*",
                        "~",
                        "\\d",
                        "!%",
                        "^"));
        families.put(
                "templates",
                List.of(
                        "{{7*7}}",
                        "{{constructor.constructor('a')()}}",
                        "${7*7}",
                        "@{a}",
                        "<%= 7*7 %>",
                        "#set($a=1)",
                        "${jndi:ldap://localhost/a}",
                        "${env:PATH}",
                        "$(id)",
                        "T(java.lang.Runtime)",
                        "<script>alert(1)</script>",
                        "<a href='b'>",
                        "../../etc/passwd",
                        "'{0}'",
                        "|id",
                        "a\r\nSet-Cookie: b",
                        "[](javascript:a)"));
        families.put(
                "words that are not text",
                List.of(
                        "null",
                        "NULL",
                        "true",
                        "undefined",
                        "NaN",
                        "default",
                        "current_user",
                        "0",
                        "1",
                        "00",
                        "1e309",
                        "1_000",
                        "9223372036854775808",
                        "now",
                        "[]",
                        "{\"a\":1}",
                        "select",
                        "id"));
        return families;
    }
}
